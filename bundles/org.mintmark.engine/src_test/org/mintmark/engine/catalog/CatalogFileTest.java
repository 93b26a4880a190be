package org.mintmark.engine.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.mintmark.engine.disk.Mutants;
import org.mintmark.engine.disk.Tools;
import org.mintmark.engine.io.FormatException;

/** Catalogues against real ones, whose facts osslsigncode established. */
class CatalogFileTest {
	private static final String FOLDER = "inf/packages/redhat_netkvm/";

	@TempDir
	Path temp;

	@Test
	void realCatalogueSaysWhoSignedWhat() throws Exception {
		CatalogFile catalog = CatalogFile.parse(Tools.corpus(FOLDER + "netkvm.cat"), "netkvm.cat");
		assertEquals("Microsoft Windows Hardware Compatibility Publisher", catalog.signature().signer());
		assertEquals("SHA256", catalog.signature().algorithm());
		assertTrue(catalog.signature().valid(), catalog.signature().problem());
		assertTrue(catalog.signature().inTime());
		assertEquals("2023-12-06", catalog.signature().signedAt().orElseThrow().toString().substring(0, 10));
		assertEquals(List.of("_v100_X64_22H2"), catalog.os());
		assertEquals(4, catalog.members().size());
		assertTrue(catalog.hardwareIds().contains("pci\\ven_1af4&dev_1000"), catalog.hardwareIds().toString());
	}

	@Test
	void infsOfThePackageAreInTheirCatalogues() throws Exception {
		for (String name : List.of("netkvm", "vioprot")) {
			CatalogFile catalog = CatalogFile.parse(Tools.corpus(FOLDER + name + ".cat"), name + ".cat");
			byte[] inf = Tools.corpus(FOLDER + name + ".inf");
			Path file = Files.write(temp.resolve(name + ".inf"), inf);
			assertTrue(FileDigests.of(file, false).stream().anyMatch(catalog.digests()::contains), name);
			inf[inf.length / 2] ^= 1;
			Files.write(file, inf);
			assertFalse(FileDigests.of(file, false).stream().anyMatch(catalog.digests()::contains), "a changed INF still matches");
		}
	}

	@Test
	void changedBytesOfTheSignedPartAreNoticed() throws Exception {
		byte[] good = Tools.corpus(FOLDER + "netkvm.cat");
		// the list of files begins after some 60 bytes of headers and ends before the certificates
		Random random = new Random(5);
		int noticed = 0;
		for (int i = 0; i < 300; i++) {
			byte[] bad = good.clone();
			bad[100 + random.nextInt(1500)] ^= (byte) (1 << random.nextInt(8));
			try {
				noticed += CatalogFile.parse(bad, "bad.cat").signature().valid() ? 0 : 1;
			} catch (FormatException e) {
				noticed++;
			}
		}
		assertEquals(300, noticed);
	}

	@Test
	void chainIsCheckedAgainstConfiguredRootsOnly() throws Exception {
		CatalogSignature signature = CatalogFile.parse(Tools.corpus(FOLDER + "netkvm.cat"), "netkvm.cat").signature();
		assertEquals(2, signature.certificates().size());
		Path issuer = Files.write(temp.resolve("issuer.cer"), signature.certificates().get(1).getEncoded());
		assertTrue(signature.chainProblem(TrustedRoots.read(issuer)).isEmpty());
		CatalogSignature later = new CatalogSignature("", "", "", true, "", Optional.of(Instant.parse("2099-01-01T00:00:00Z")), Optional.empty(),
				Optional.empty(), signature.certificates());
		assertTrue(later.chainProblem(TrustedRoots.read(issuer)).isPresent(), "certificates are judged at the time of signing");
		assertThrows(FormatException.class, () -> TrustedRoots.read(Files.writeString(temp.resolve("no.cer"), "no certificate")));
	}

	/** One that MakeCat would make: its members have labels, of which one is as long as a digest. */
	@Test
	void labelsAreNoDigests() throws Exception {
		byte[] hash = new byte[20];
		Arrays.fill(hash, (byte) 0xAB);
		String oid = "2b060104018237";
		CatalogFile catalog = CatalogFile.parse(catalogue(oid, member(oid, "UnsignedPE\0".getBytes(StandardCharsets.UTF_16LE), hash),
				member(oid, "File one\0\0".getBytes(StandardCharsets.UTF_16LE), hash), member(oid, hash, hash)), "made.cat");
		assertEquals(List.of("UnsignedPE", "File one", ""), catalog.members().stream().map(CatalogMember::file).toList());
		for (CatalogMember member : catalog.members())
			assertEquals(List.of("ab".repeat(20)), member.digests());
	}

	private static byte[] catalogue(String oid, byte[]... members) {
		byte[] list = der(0x30, der(0x30, der(6, hex(oid + "0a0c0101"))), der(4, new byte[16]), der(0x17, "201029102811Z".getBytes(StandardCharsets.US_ASCII)),
				der(0x30, der(6, hex(oid + "0a0c0102")), der(5)), der(0x30, members));
		return der(0x30, der(6, hex("2a864886f70d010702")), der(0xA0, der(0x30, der(2, new byte[] { 1 }), der(0x31),
				der(0x30, der(6, hex(oid + "0a01")), der(0xA0, list)), der(0x31))));
	}

	private static byte[] member(String oid, byte[] tag, byte[] hash) {
		byte[] digest = der(0x30, der(0x30, der(6, hex("2b0e03021a")), der(5)), der(4, hash));
		return der(0x30, der(4, tag), der(0x31, der(0x30, der(6, hex(oid + "020104")), der(0x31, der(0x30, der(0x30), digest)))));
	}

	private static byte[] hex(String digits) {
		return HexFormat.of().parseHex(digits);
	}

	private static byte[] der(int tag, byte[]... parts) {
		int length = Arrays.stream(parts).mapToInt(p -> p.length).sum();
		ByteBuffer out = ByteBuffer.allocate(4 + length).put((byte) tag).put((byte) 0x82).putShort((short) length);
		Arrays.stream(parts).forEach(out::put);
		return out.array();
	}

	@Test
	void placeholdersAreRefusedWithASentence() {
		for (byte[] bad : List.of(new byte[0], "; dummy".getBytes(StandardCharsets.US_ASCII), new byte[] { 0x30, (byte) 0x80, 0, 0 },
				new byte[] { 0x30, (byte) 0x84, 0x7F, -1, -1, -1 }, new byte[] { 0x30, 3, 2, 1, 5 }))
			assertTrue(assertThrows(FormatException.class, () -> CatalogFile.parse(bad, "x.cat")).getMessage().contains("x.cat"));
	}

	@Test
	void mutantsEndInTheReadersOwnErrors() throws Exception {
		byte[][] seeds = { Tools.corpus(FOLDER + "netkvm.cat"), Tools.corpus(FOLDER + "vioprot.cat") };
		Mutants.each(seeds, 250, mutant -> CatalogFile.parse(mutant, "mutant.cat"));
	}

	/** A program's hash does not see its checksum and signature, but everything else. */
	@Test
	void programHashLeavesOutChecksumAndSignature() throws Exception {
		for (int magic : new int[] { 0x10B, 0x20B }) {
			byte[] plain = program(magic, 0);
			byte[] signed = program(magic, 64);
			int optional = 0x80 + 24;
			int entry = optional + (magic == 0x10B ? 128 : 144);
			ByteArrayOutputStream counted = new ByteArrayOutputStream();
			counted.write(plain, 0, optional + 64);
			counted.write(plain, optional + 68, entry - optional - 68);
			counted.write(plain, entry + 8, plain.length - entry - 8);
			String expected = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(counted.toByteArray()));
			assertTrue(digests(plain).contains(expected));
			assertTrue(digests(signed).contains(expected), "a signed program must have the hash of the unsigned one");
			byte[] changed = signed.clone();
			changed[500] ^= 1;
			assertFalse(digests(changed).contains(expected));
			changed = signed.clone();
			changed[optional + 65] ^= 1;
			changed[signed.length - 3] ^= 1;
			assertTrue(digests(changed).contains(expected));
		}
		assertEquals(Set.of(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(new byte[3])),
				HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1").digest(new byte[3]))), digests(new byte[3]));
	}

	private Set<String> digests(byte[] content) throws Exception {
		return FileDigests.of(Files.write(temp.resolve("file.sys"), content), false);
	}

	private static byte[] program(int magic, int signature) {
		byte[] bytes = new byte[1024];
		new Random(3).nextBytes(bytes);
		ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
		bytes[0] = 'M';
		bytes[1] = 'Z';
		buffer.putInt(60, 0x80).putInt(0x80, 0x4550).putShort(0x80 + 24, (short) magic);
		int entry = 0x80 + 24 + (magic == 0x10B ? 128 : 144);
		buffer.putInt(entry, signature == 0 ? 0 : 1024).putInt(entry + 4, signature);
		return Arrays.copyOf(bytes, 1024 + signature);
	}
}
