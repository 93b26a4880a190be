package org.mintmark.engine.catalog;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Who signed a catalogue.
 *
 * @param signer common name of the signer's certificate, empty where nobody signed
 * @param issuer common name of who issued that certificate
 * @param algorithm digest algorithm such as SHA256, SHA1 or MD5, empty where nobody signed
 * @param valid whether the signature is the certificate's over exactly this content
 * @param problem why not, a sentence; empty where it is valid
 * @param signedAt when the counter-signature says it was signed
 * @param notBefore begin of the certificate's validity
 * @param notAfter end of the certificate's validity
 * @param certificates the signer's certificate first, then all others that the catalogue brings
 */
public record CatalogSignature(String signer, String issuer, String algorithm, boolean valid, String problem,
		Optional<Instant> signedAt, Optional<Instant> notBefore, Optional<Instant> notAfter,
		List<X509Certificate> certificates) {
	/** Takes a copy. */
	public CatalogSignature {
		certificates = List.copyOf(certificates);
	}

	static CatalogSignature broken(String problem) {
		return new CatalogSignature("", "", "", false, problem, Optional.empty(), Optional.empty(), Optional.empty(),
				List.of());
	}

	/** Why the signer can't be traced to one of these roots, a sentence; empty where it can. */
	public Optional<String> chainProblem(TrustedRoots roots) {
		return certificates.isEmpty() ? Optional.of("Nobody that can be traced has signed it.")
				: roots.problem(certificates.get(0), certificates, signedAt);
	}

	/** Whether the certificate was valid when the catalogue was signed; true, too, where no time is known. */
	public boolean inTime() {
		return signedAt.isEmpty() || notBefore.isEmpty() || notAfter.isEmpty()
				|| !signedAt.get().isBefore(notBefore.get()) && !signedAt.get().isAfter(notAfter.get());
	}
}
