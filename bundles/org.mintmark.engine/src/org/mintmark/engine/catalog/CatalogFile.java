package org.mintmark.engine.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.mintmark.engine.io.Digests;
import org.mintmark.engine.io.FormatException;

/**
 * A security catalogue: PKCS#7 SignedData (RFC 2315) around a certificate trust list (MS-CAESO appendix; {@code CTL} of
 * wincrypt.h), whose subjects are the digests of files.
 *
 * @param name name of the file
 * @param members the files
 * @param os systems the catalogue is for, as its OS attribute names them, for example {@code _v100_X64_22H2}
 * @param hardwareIds devices it is for, from its HWID attributes
 * @param signature who signed it
 */
public record CatalogFile(String name, List<CatalogMember> members, List<String> os, List<String> hardwareIds,
		CatalogSignature signature) {
	/** Largest file that is read, in bytes. */
	public static final int MAX_SIZE = 64 << 20;

	private static final String SIGNED_DATA = "1.2.840.113549.1.7.2";
	static final String TRUST_LIST = "1.3.6.1.4.1.311.10.1";
	private static final String NAME_VALUE = "1.3.6.1.4.1.311.12.2.1";
	private static final String INDIRECT_DATA = "1.3.6.1.4.1.311.2.1.4";

	/** MD5, SHA-1, SHA-256, SHA-384, SHA-512. */
	private static final Set<Integer> DIGEST_BYTES = Set.of(16, 20, 32, 48, 64);

	/** Takes copies. */
	public CatalogFile {
		members = List.copyOf(members);
		os = List.copyOf(os);
		hardwareIds = List.copyOf(hardwareIds);
	}

	/**
	 * Reads a file.
	 *
	 * @throws FormatException when it is no catalogue
	 */
	public static CatalogFile read(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			return parse(in.readNBytes(MAX_SIZE + 1), file.getFileName().toString());
		}
	}

	/** Reads bytes; the name is for messages. */
	public static CatalogFile parse(byte[] bytes, String name) throws FormatException {
		if (bytes.length > MAX_SIZE)
			throw new FormatException("'" + name + "' is larger than the 64 MiB that a catalogue may have.");
		if (bytes.length == 0 || bytes[0] != DerNode.SEQUENCE)
			throw new FormatException("'" + name
					+ "' is no security catalogue: it does not begin as PKCS#7 does; it may be a placeholder, take the signed one.");
		try {
			return contentInfo(DerNode.of(bytes), name);
		} catch (FormatException e) {
			throw new FormatException("'" + name + "' is no readable security catalogue. " + e.getMessage(), e);
		}
	}

	private static CatalogFile contentInfo(DerNode root, String name) throws FormatException {
		if (!root.child(0).oid().equals(SIGNED_DATA))
			throw new FormatException("It holds no signed data.");
		DerNode signedData = root.child(1).child(0);
		DerNode encapsulated = signedData.child(2);
		if (!encapsulated.child(0).oid().equals(TRUST_LIST))
			throw new FormatException("What is signed is no list of files.");
		DerNode content = encapsulated.child(1).child(0);
		List<CatalogMember> members = new ArrayList<>();
		TreeMap<String, String> attributes = new TreeMap<>();
		// version?, usage, list identifier?, sequence number?, this update, next update?, algorithm, subjects?, [0] extensions?
		List<DerNode> fields = content.children();
		int sequences = 0;
		for (DerNode field : fields) {
			if (field.is(DerNode.SEQUENCE) && ++sequences == 3)
				members(field, members);
			else if (field.is(DerNode.CONTEXT_0))
				extensions(field.child(0), attributes);
		}
		return new CatalogFile(name, members, split(attributes.getOrDefault("os", "")), hardwareIds(attributes),
				new SignatureCheck(signedData, content.content()).run());
	}

	private static void members(DerNode subjects, List<CatalogMember> members) throws FormatException {
		for (DerNode subject : subjects.children()) {
			String file = "";
			String os = "";
			Set<String> digests = new LinkedHashSet<>();
			byte[] tag = subject.child(0).content();
			Optional<String> tagged = digestOfTag(tag);
			tagged.ifPresent(digests::add);
			List<DerNode> parts = subject.children();
			for (DerNode attribute : parts.size() > 1 ? parts.get(1).children() : List.<DerNode>of()) {
				String type = attribute.child(0).oid();
				for (DerNode value : attribute.child(1).children()) {
					if (type.equals(NAME_VALUE)) {
						String key = value.child(0).bmp();
						file = key.equalsIgnoreCase("File") ? value.child(2).wide() : file;
						os = key.equalsIgnoreCase("OSAttr") ? value.child(2).wide() : os;
					} else if (type.equals(INDIRECT_DATA)) {
						digests.add(Digests.hex(value.child(1).child(1).content()));
					}
				}
			}
			String label = tagged.isPresent() ? "" : new String(tag, StandardCharsets.UTF_16LE).replaceFirst("\0[\\s\\S]*", "").strip();
			members.add(new CatalogMember(List.copyOf(digests), file.isEmpty() ? label : file, os));
		}
	}

	/** Old catalogues write the digest as UTF-16 digits, new ones as it is; MakeCat takes any label instead. */
	private static Optional<String> digestOfTag(byte[] tag) {
		if (DIGEST_BYTES.contains(tag.length) && !label(tag))
			return Optional.of(Digests.hex(tag));
		String text = new String(tag, StandardCharsets.UTF_16LE).replace("\0", "");
		return tag.length % 2 == 0 && text.matches("[0-9A-Fa-f]{32,128}") ? Optional.of(text.toLowerCase(Locale.ROOT)) : Optional.empty();
	}

	/** Whether it is text of a zero byte after every letter, which no digest is. */
	private static boolean label(byte[] tag) {
		for (int i = 1; i < tag.length; i += 2)
			if (tag[i] != 0)
				return false;
		return true;
	}

	private static void extensions(DerNode list, TreeMap<String, String> attributes) throws FormatException {
		for (DerNode extension : list.children()) {
			List<DerNode> parts = extension.children();
			if (parts.size() >= 2 && parts.get(0).oid().equals(NAME_VALUE)) {
				DerNode value = DerNode.of(parts.get(parts.size() - 1).content());
				attributes.put(value.child(0).bmp().toLowerCase(Locale.ROOT), value.child(2).wide());
			}
		}
	}

	private static List<String> split(String text) {
		return text.isBlank() ? List.of() : List.of(text.strip().split("\\s*,\\s*"));
	}

	private static List<String> hardwareIds(TreeMap<String, String> attributes) {
		TreeMap<Integer, String> ids = new TreeMap<>();
		attributes.forEach((key, value) -> {
			if (key.matches("hwid\\d{1,6}") && !value.isBlank())
				ids.put(Integer.valueOf(key.substring(4)), value.strip());
		});
		return List.copyOf(ids.values());
	}

	/** The digests it vouches for, in lower-case hexadecimal digits. */
	public Set<String> digests() {
		Set<String> digests = new HashSet<>();
		members.forEach(m -> digests.addAll(m.digests()));
		return digests;
	}
}
