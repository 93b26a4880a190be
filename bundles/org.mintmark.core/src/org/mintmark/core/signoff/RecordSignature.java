package org.mintmark.core.signoff;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.Collections;

import org.mintmark.engine.io.AtomicFile;

/**
 * A detached signature of a record with the OEM's own key: {@code openssl dgst -sha256 -verify KEY -signature FILE.sig FILE}
 * checks it.
 */
public final class RecordSignature {

    private RecordSignature() {
    }

    /**
     * Signs a file with the first private key of a PKCS #12 store.
     *
     * @return the signature's file, the record's name followed by {@code .sig}
     * @throws IOException when the store can't be opened or has no key; the message is a sentence
     */
    public static Path sign(Path record, Path store, char[] password) throws IOException {
        try (InputStream in = Files.newInputStream(store)) {
            KeyStore keys = KeyStore.getInstance("PKCS12");
            keys.load(in, password);
            String alias = Collections.list(keys.aliases()).stream().filter(a -> isKey(keys, a)).findFirst()
                    .orElseThrow(() -> new IOException(store.getFileName() + " holds no private key: name the PKCS #12 store with the OEM's key."));
            PrivateKey key = (PrivateKey) keys.getKey(alias, password);
            Signature signature = Signature.getInstance("SHA256with" + (key.getAlgorithm().equals("EC") ? "ECDSA" : key.getAlgorithm()));
            signature.initSign(key);
            signature.update(Files.readAllBytes(record));
            Path file = record.resolveSibling(record.getFileName() + ".sig");
            AtomicFile.write(file, signature.sign());
            return file;
        } catch (GeneralSecurityException e) {
            throw new IOException(store.getFileName() + " can't sign: " + e.getMessage() + ".", e);
        }
    }

    private static boolean isKey(KeyStore keys, String alias) {
        try {
            return keys.isKeyEntry(alias);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
