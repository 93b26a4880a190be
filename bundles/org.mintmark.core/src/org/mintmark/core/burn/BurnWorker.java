package org.mintmark.core.burn;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.eclipse.core.runtime.IProgressMonitor;
import org.mintmark.core.json.Json;
import org.mintmark.core.run.NativeWorkers;
import org.mintmark.core.run.WorkerException;
import org.mintmark.engine.burn.BurnRequest;
import org.mintmark.engine.burn.Burner;
import org.mintmark.engine.burn.Medium;

/** Does the jobs of the burner in the process that it is called in, and leaves all others to the next worker. */
public final class BurnWorker implements NativeWorkers {

    private static final String PREFIX = "burn-";

    private final Burner burner;
    private final NativeWorkers others;

    /** With the burner, and whoever knows the other jobs. */
    public BurnWorker(Burner burner, NativeWorkers others) {
        this.burner = burner;
        this.others = others;
    }

    /** Asks for version and drives. */
    static ObjectNode drives() {
        return Json.object().put("job", PREFIX + "drives");
    }

    /** Asks what is in a drive. */
    static ObjectNode medium(String address) {
        return Json.object().put("job", PREFIX + "medium").put("address", address);
    }

    /** Burns. */
    static ObjectNode burn(BurnRequest request) {
        return Json.object().put("job", PREFIX + "image").put("address", request.address()).put("image", request.image().toString())
                .put("speed", request.speed()).put("simulate", request.simulate());
    }

    /** Reads back. */
    static ObjectNode read(String address, long bytes) {
        return Json.object().put("job", PREFIX + "read").put("address", address).put("bytes", bytes);
    }

    /** Opens the tray. */
    static ObjectNode eject(String address) {
        return Json.object().put("job", PREFIX + "eject").put("address", address);
    }

    @Override
    public ObjectNode run(ObjectNode job, Listener listener, IProgressMonitor monitor) throws IOException {
        String name = job.path("job").asText();
        if (!name.startsWith(PREFIX)) {
            return others.run(job, listener, monitor);
        }
        if (!burner.available()) {
            throw new WorkerException(burner.unavailableReason());
        }
        String address = job.path("address").asText();
        return switch (name.substring(PREFIX.length())) {
            case "drives" -> {
                ObjectNode result = Json.object().put("version", burner.version());
                ArrayNode drives = result.putArray("drives");
                burner.drives().forEach(d -> drives.addObject().put("address", d.address()).put("model", d.model()));
                yield result;
            }
            case "medium" -> {
                Medium medium = burner.medium(address);
                yield Json.object().put("state", medium.state().name().toLowerCase(Locale.ROOT)).put("kind", medium.kind())
                        .put("capacity", medium.capacity());
            }
            case "image" -> {
                Path image = Path.of(job.path("image").asText());
                long size = Files.size(image);
                burner.burn(new BurnRequest(address, image, job.path("speed").asInt(), job.path("simulate").asBoolean()),
                        done -> listener.progress("Burn", done, size), monitor);
                yield Json.object();
            }
            case "read" -> Json.object().put("sha256", burner.readBack(address, job.path("bytes").asLong(),
                    done -> listener.progress("Read the disc back", done, job.path("bytes").asLong()), monitor));
            case "eject" -> {
                burner.eject(address);
                yield Json.object();
            }
            default -> throw new WorkerException("The worker does not know the job '" + name + "': it is of another version.");
        };
    }
}
