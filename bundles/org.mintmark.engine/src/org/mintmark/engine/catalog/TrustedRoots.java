package org.mintmark.engine.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.mintmark.engine.io.FormatException;

/**
 * Root certificates that somebody trusts to sign drivers; Java brings none of Microsoft's. A chain is judged at the time of the
 * counter-signature, because nearly all certificates of real catalogues have expired; revocation is not asked for.
 */
public final class TrustedRoots {
	private static final int MAX_SIZE = 1 << 20;

	private final Set<TrustAnchor> anchors;

	private TrustedRoots(Set<TrustAnchor> anchors) {
		this.anchors = anchors;
	}

	/**
	 * Reads certificates, PEM or DER, from a file or from all files of a folder.
	 *
	 * @throws FormatException when a file holds none
	 */
	public static TrustedRoots read(Path fileOrFolder) throws IOException {
		List<Path> files = List.of(fileOrFolder);
		if (Files.isDirectory(fileOrFolder))
			try (var list = Files.list(fileOrFolder)) {
				files = list.filter(Files::isRegularFile).sorted().toList();
			}
		Set<TrustAnchor> anchors = new HashSet<>();
		for (Path file : files) {
			if (Files.size(file) > MAX_SIZE)
				throw new FormatException("'" + file + "' is too large to be a certificate.");
			try (InputStream in = Files.newInputStream(file)) {
				for (Certificate each : CertificateFactory.getInstance("X.509").generateCertificates(in))
					anchors.add(new TrustAnchor((X509Certificate) each, null));
			} catch (GeneralSecurityException | RuntimeException e) {
				throw new FormatException("'" + file + "' holds no certificate: name PEM or DER files of root certificates.", e);
			}
		}
		if (anchors.isEmpty())
			throw new FormatException("'" + fileOrFolder + "' holds no certificate: name PEM or DER files of root certificates.");
		return new TrustedRoots(anchors);
	}

	/** Why the signer of a catalogue can't be traced to a root, a sentence; empty where it can. */
	Optional<String> problem(X509Certificate signer, List<X509Certificate> others, Optional<Instant> time) {
		try {
			X509CertSelector target = new X509CertSelector();
			target.setCertificate(signer);
			PKIXBuilderParameters parameters = new PKIXBuilderParameters(anchors, target);
			parameters.setRevocationEnabled(false);
			time.ifPresent(t -> parameters.setDate(Date.from(t)));
			parameters.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(others)));
			CertPathBuilder.getInstance("PKIX").build(parameters);
			return Optional.empty();
		} catch (GeneralSecurityException | RuntimeException e) {
			return Optional.of("Its signer can't be traced to a root certificate that is configured.");
		}
	}
}
