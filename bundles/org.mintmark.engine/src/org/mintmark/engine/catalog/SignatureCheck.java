package org.mintmark.engine.catalog;

import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.security.auth.x500.X500Principal;

import org.mintmark.engine.io.FormatException;

/** Verifies the signer of PKCS#7 SignedData over its content octets, which Microsoft digests without tag and length (RFC 2315 section 9.3). */
final class SignatureCheck {
	private static final Map<String, String> DIGESTS = Map.of("1.2.840.113549.2.5", "MD5", "1.3.14.3.2.26", "SHA1",
			"2.16.840.1.101.3.4.2.1", "SHA256", "2.16.840.1.101.3.4.2.2", "SHA384", "2.16.840.1.101.3.4.2.3", "SHA512");
	private static final String MESSAGE_DIGEST = "1.2.840.113549.1.9.4";
	private static final String CONTENT_TYPE = "1.2.840.113549.1.9.3";
	private static final String SIGNING_TIME = "1.2.840.113549.1.9.5";
	private static final String COUNTER_SIGNATURE = "1.2.840.113549.1.9.6";
	private static final String TIMESTAMP_TOKEN = "1.3.6.1.4.1.311.3.3.1";
	private static final int GENERALIZED_TIME = 0x18;
	private static final int UTC_TIME = 0x17;
	private static final int MAX_CERTIFICATES = 64;
	private static final Pattern COMMON_NAME = Pattern.compile("(?:^|,)CN=((?:\\\\.|[^,\\\\])+)");
	private static final Pattern TIME = Pattern.compile("(\\d{2,4})(\\d{2})(\\d{2})(\\d{2})(\\d{2})(\\d{2})(?:\\.\\d+)?Z");

	private final DerNode signedData;
	private final byte[] content;

	SignatureCheck(DerNode signedData, byte[] content) {
		this.signedData = signedData;
		this.content = content;
	}

	CatalogSignature run() throws FormatException {
		DerNode signers = null;
		List<X509Certificate> certificates = new ArrayList<>();
		List<DerNode> fields = signedData.children();
		for (int i = 3; i < fields.size(); i++) {
			if (fields.get(i).is(DerNode.CONTEXT_0))
				certificates(fields.get(i), certificates);
			else if (fields.get(i).is(DerNode.SET))
				signers = fields.get(i);
		}
		if (signers == null || signers.length() == 0)
			return CatalogSignature.broken("It is not signed.");
		List<DerNode> signer = signers.child(0).children();
		if (signer.size() < 5)
			throw new FormatException("Its signer is incomplete.");
		int next = signer.get(3).is(DerNode.CONTEXT_0) ? 4 : 3;
		DerNode attributes = next == 4 ? signer.get(3) : null;
		if (signer.size() < next + 2)
			throw new FormatException("Its signer is incomplete.");
		String algorithm = DIGESTS.get(signer.get(2).child(0).oid());
		if (algorithm == null)
			return CatalogSignature.broken("It is signed with an unknown digest algorithm.");
		Optional<Instant> time = signer.size() > next + 2 ? signedAt(signer.get(next + 2)) : Optional.empty();
		X509Certificate certificate = find(certificates, signer.get(1));
		if (certificate == null)
			return new CatalogSignature("", "", algorithm, false, "The certificate of its signer is not in it.", time,
					Optional.empty(), Optional.empty(), List.of());
		String problem = verify(certificate, algorithm, attributes, signer.get(next + 1).content());
		return new CatalogSignature(commonName(certificate.getSubjectX500Principal()),
				commonName(certificate.getIssuerX500Principal()), algorithm, problem.isEmpty(), problem, time,
				Optional.of(certificate.getNotBefore().toInstant()), Optional.of(certificate.getNotAfter().toInstant()),
				Stream.concat(Stream.of(certificate), certificates.stream().filter(c -> c != certificate)).toList());
	}

	private static void certificates(DerNode list, List<X509Certificate> certificates) throws FormatException {
		for (DerNode each : list.children()) {
			if (certificates.size() >= MAX_CERTIFICATES)
				return;
			try {
				certificates.add((X509Certificate) CertificateFactory.getInstance("X.509")
						.generateCertificate(new ByteArrayInputStream(each.whole())));
			} catch (GeneralSecurityException | RuntimeException e) {
				continue; // the JDK throws what it likes at damaged ones; the signer's is missed below
			}
		}
	}

	private static X509Certificate find(List<X509Certificate> certificates, DerNode identifier) throws FormatException {
		if (!identifier.is(DerNode.SEQUENCE))
			return null;
		BigInteger serial = identifier.child(1).integer();
		byte[] issuer = identifier.child(0).whole();
		for (X509Certificate each : certificates) {
			try {
				if (each.getSerialNumber().equals(serial) && new X500Principal(issuer).equals(each.getIssuerX500Principal()))
					return each;
			} catch (RuntimeException e) {
				return null; // an issuer that is no name
			}
		}
		return null;
	}

	private String verify(X509Certificate certificate, String algorithm, DerNode attributes, byte[] signature) throws FormatException {
		try {
			String key = certificate.getPublicKey().getAlgorithm();
			Signature check = Signature.getInstance(algorithm + "with" + (key.equals("EC") ? "ECDSA" : key));
			check.initVerify(certificate.getPublicKey());
			if (attributes == null) {
				check.update(content);
			} else {
				byte[] digest = MessageDigest.getInstance(algorithm.replace("SHA", "SHA-")).digest(content);
				if (!MessageDigest.isEqual(digest, attribute(attributes, MESSAGE_DIGEST).map(DerNode::content).orElse(new byte[0])))
					return "Its list of files is not the one that was signed.";
				Optional<DerNode> type = attribute(attributes, CONTENT_TYPE);
				if (type.isEmpty() || !type.get().oid().equals(CatalogFile.TRUST_LIST))
					return "What was signed is no list of files.";
				check.update(attributes.wholeAs(DerNode.SET));
			}
			return check.verify(signature) ? "" : "Its signature is not the signer's.";
		} catch (GeneralSecurityException | IllegalArgumentException | ArithmeticException e) {
			return "Its signature can't be verified.";
		}
	}

	private static Optional<DerNode> attribute(DerNode attributes, String type) throws FormatException {
		for (DerNode each : attributes.children())
			if (each.child(0).oid().equals(type) && each.child(1).length() > 0)
				return Optional.of(each.child(1).child(0));
		return Optional.empty();
	}

	/** The time in a PKCS#9 counter-signature or an RFC 3161 token; said, not verified. */
	private static Optional<Instant> signedAt(DerNode unsigned) throws FormatException {
		Optional<DerNode> counter = attribute(unsigned, COUNTER_SIGNATURE);
		if (counter.isPresent()) {
			for (DerNode part : counter.get().children())
				if (part.is(DerNode.CONTEXT_0))
					return attribute(part, SIGNING_TIME).flatMap(SignatureCheck::time);
		}
		Optional<DerNode> token = attribute(unsigned, TIMESTAMP_TOKEN);
		if (token.isEmpty())
			return Optional.empty();
		DerNode info = DerNode.of(token.get().child(1).child(0).child(2).child(1).child(0).content());
		for (DerNode field : info.children())
			if (field.is(GENERALIZED_TIME))
				return time(field);
		return Optional.empty();
	}

	private static Optional<Instant> time(DerNode node) {
		Matcher matcher = TIME.matcher(node.length() > 40 ? "" : node.text(StandardCharsets.US_ASCII));
		if (!(node.is(GENERALIZED_TIME) || node.is(UTC_TIME)) || !matcher.matches())
			return Optional.empty();
		int year = Integer.parseInt(matcher.group(1));
		if (matcher.group(1).length() == 2)
			year += year < 50 ? 2000 : 1900;
		try {
			return Optional.of(LocalDateTime.of(year, number(matcher, 2), number(matcher, 3), number(matcher, 4),
					number(matcher, 5), number(matcher, 6)).toInstant(ZoneOffset.UTC));
		} catch (DateTimeException e) {
			return Optional.empty();
		}
	}

	private static int number(Matcher matcher, int group) {
		return Integer.parseInt(matcher.group(group));
	}

	private static String commonName(X500Principal name) {
		String text = name.getName(X500Principal.RFC2253);
		Matcher matcher = COMMON_NAME.matcher(text);
		return matcher.find() ? matcher.group(1).replaceAll("\\\\(.)", "$1") : text;
	}
}
