package org.mintmark.core.driver;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.mintmark.engine.inf.DriverInf;
import org.mintmark.engine.inf.InfDecoration;
import org.mintmark.engine.inf.InfModel;
import org.mintmark.engine.inf.InfModels;
import org.mintmark.engine.inf.InfVersion;

/** Package facts as bytes, for the cache; every version of Mintmark has its own form. */
final class FactsCodec {

    private static final int MAX_TEXT = 20_000;

    private FactsCodec() {
    }

    /** Reads one item. */
    interface Item<T> {
        T read(DataInputStream in) throws IOException;
    }

    /** Writes one item. */
    interface Sink<T> {
        void write(DataOutputStream out, T item) throws IOException;
    }

    static byte[] encode(PackageFacts facts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        list(out, facts.infs(), FactsCodec::inf);
        list(out, facts.problems(), (o, p) -> {
            texts(o, p.code(), p.inf(), p.message());
            o.writeBoolean(p.fatal());
        });
        return bytes.toByteArray();
    }

    static PackageFacts decode(Path folder, byte[] bytes) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        List<PackagedInf> infs = list(in, FactsCodec::inf);
        return new PackageFacts(folder, infs,
                list(in, i -> new PackageProblem(i.readUTF(), i.readUTF(), i.readUTF(), i.readBoolean())));
    }

    private static void inf(DataOutputStream out, PackagedInf inf) throws IOException {
        texts(out, inf.path(), inf.catalog(), inf.signer());
        out.writeBoolean(inf.signed());
        out.writeBoolean(inf.usable());
        list(out, inf.files(), FactsCodec::texts);
        list(out, inf.services(), FactsCodec::texts);
        driver(out, inf.driver());
    }

    private static PackagedInf inf(DataInputStream in) throws IOException {
        String path = in.readUTF();
        String catalog = in.readUTF();
        String signer = in.readUTF();
        boolean signed = in.readBoolean();
        boolean usable = in.readBoolean();
        List<String> files = list(in, i -> i.readUTF());
        List<String> services = list(in, i -> i.readUTF());
        return new PackagedInf(path, driver(in), files, catalog, signer, signed, services, usable);
    }

    /** An INF's devices, also for the drivers of a boot image. */
    static void driver(DataOutputStream out, DriverInf driver) throws IOException {
        InfVersion version = driver.version();
        texts(out, driver.name(), version.signature(), version.className(), version.classGuid(), version.provider(), version.driverDate(),
                version.driverVersion());
        list(out, List.copyOf(version.catalogs().entrySet()), (o, e) -> texts(o, e.getKey(), e.getValue()));
        list(out, driver.groups(), (o, g) -> {
            texts(o, g.manufacturer(), g.name(), g.decoration().text());
            list(o, g.models(), FactsCodec::model);
        });
        list(out, driver.defaultInstalls(), (o, d) -> texts(o, d.text()));
        list(out, driver.excludedFromSelect(), FactsCodec::texts);
        out.writeBoolean(driver.stamped());
    }

    static DriverInf driver(DataInputStream in) throws IOException {
        String name = in.readUTF();
        String[] version = new String[6];
        for (int i = 0; i < version.length; i++) {
            version[i] = in.readUTF();
        }
        Map<String, String> catalogs = new TreeMap<>();
        list(in, i -> catalogs.put(i.readUTF(), i.readUTF()));
        List<InfModels> groups = list(in, i -> new InfModels(i.readUTF(), i.readUTF(), InfDecoration.parse(i.readUTF()), list(i, FactsCodec::model)));
        return new DriverInf(name, new InfVersion(version[0], version[1], version[2], version[3], version[4], version[5], catalogs), groups,
                list(in, i -> InfDecoration.parse(i.readUTF())), list(in, i -> i.readUTF()), in.readBoolean());
    }

    private static void model(DataOutputStream out, InfModel model) throws IOException {
        texts(out, model.id(), model.description(), model.section());
        list(out, model.compatibleIds(), FactsCodec::texts);
        out.writeByte(model.featureScore());
        out.writeBoolean(model.ntInstall());
    }

    private static InfModel model(DataInputStream in) throws IOException {
        String id = in.readUTF();
        String description = in.readUTF();
        String section = in.readUTF();
        return new InfModel(id, list(in, i -> i.readUTF()), description, section, in.readUnsignedByte(), in.readBoolean());
    }

    private static void texts(DataOutputStream out, String... texts) throws IOException {
        for (String text : texts) {
            out.writeUTF(text.length() > MAX_TEXT ? text.substring(0, MAX_TEXT) : text);
        }
    }

    static <T> void list(DataOutputStream out, List<T> items, Sink<T> sink) throws IOException {
        out.writeInt(items.size());
        for (T item : items) {
            sink.write(out, item);
        }
    }

    static <T> List<T> list(DataInputStream in, Item<T> item) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > in.available()) {
            throw new IOException("The cache of driver packages is damaged.");
        }
        List<T> items = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            items.add(item.read(in));
        }
        return items;
    }
}
