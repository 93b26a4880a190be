package org.mintmark.core.driver;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;

/** Makes and signs catalogues as packages have them, so that tests can have whole packages that are nobody's. */
final class SignedCatalog {

    private static final String PASSWORD = "changeit";

    private final PrivateKey key;
    private final X509Certificate certificate;

    /** With a key that keytool makes in a folder. */
    SignedCatalog(Path folder) throws Exception {
        Path store = folder.resolve("keys.p12");
        if (Files.notExists(store)) {
            Process keytool = new ProcessBuilder(System.getProperty("java.home") + "/bin/keytool", "-genkeypair", "-keystore", store.toString(), "-storepass",
                    PASSWORD, "-alias", "a", "-keyalg", "RSA", "-keysize", "2048", "-dname", "CN=Test Publisher", "-validity", "3650")
                            .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            if (keytool.waitFor() != 0) {
                throw new IOException("keytool failed");
            }
        }
        KeyStore keys = KeyStore.getInstance(store.toFile(), PASSWORD.toCharArray());
        key = (PrivateKey) keys.getKey("a", PASSWORD.toCharArray());
        certificate = (X509Certificate) keys.getCertificate("a");
    }

    /** A catalogue of whole files. */
    byte[] of(List<Path> files) throws Exception {
        byte[] sha256 = sequence(oid(0x60, 0x86, 0x48, 1, 0x65, 3, 4, 2, 1), der(5));
        ByteArrayOutputStream subjects = new ByteArrayOutputStream();
        for (Path file : files) {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            byte[] name = der(0x30, der(0x1E, "File".getBytes(StandardCharsets.UTF_16BE)), der(2, new byte[] { 1 }),
                    der(4, (file.getFileName() + "\0").getBytes(StandardCharsets.UTF_16LE)));
            subjects.write(sequence(der(4, digest), der(0x31, sequence(oid(0x2B, 6, 1, 4, 1, 0x82, 0x37, 0x0C, 2, 1), der(0x31, name)))));
        }
        byte[] list = sequence(sequence(oid(0x2B, 6, 1, 4, 1, 0x82, 0x37, 0x0C, 1, 1)), der(4, new byte[16]),
                der(0x17, "240101000000Z".getBytes(StandardCharsets.US_ASCII)), sequence(oid(0x2B, 6, 1, 4, 1, 0x82, 0x37, 0x0C, 1, 3), der(5)),
                der(0x30, subjects.toByteArray()));
        byte[] content = Arrays.copyOfRange(list, list.length - contentLength(list), list.length);
        byte[] trustList = oid(0x2B, 6, 1, 4, 1, 0x82, 0x37, 0x0A, 1);
        byte[] attributes = concat(sequence(oid(0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 1, 9, 3), der(0x31, trustList)),
                sequence(oid(0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 1, 9, 4), der(0x31, der(4, MessageDigest.getInstance("SHA-256").digest(content)))));
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(key);
        signature.update(der(0x31, attributes));
        byte[] signer = sequence(der(2, new byte[] { 1 }),
                sequence(certificate.getIssuerX500Principal().getEncoded(), der(2, certificate.getSerialNumber().toByteArray())), sha256, der(0xA0, attributes),
                sequence(oid(0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 1, 1, 1), der(5)), der(4, signature.sign()));
        byte[] signedData = sequence(der(2, new byte[] { 1 }), der(0x31, sha256), sequence(trustList, der(0xA0, list)), der(0xA0, certificate.getEncoded()),
                der(0x31, signer));
        return sequence(oid(0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 1, 7, 2), der(0xA0, signedData));
    }

    private static int contentLength(byte[] der) {
        int first = der[1] & 0xFF;
        return der.length - (first < 0x80 ? 2 : 2 + (first & 0x7F));
    }

    private static byte[] oid(int... bytes) {
        byte[] content = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            content[i] = (byte) bytes[i];
        }
        return der(6, content);
    }

    private static byte[] sequence(byte[]... parts) {
        return der(0x30, parts);
    }

    private static byte[] der(int tag, byte[]... parts) {
        byte[] content = concat(parts);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(tag);
        if (content.length < 0x80) {
            out.write(content.length);
        } else {
            out.write(0x82);
            out.write(content.length >> 8);
            out.write(content.length);
        }
        out.writeBytes(content);
        return out.toByteArray();
    }

    private static byte[] concat(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
