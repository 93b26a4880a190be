package org.mintmark.ui.media;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.mintmark.core.plan.MediaForecast;
import org.mintmark.core.plan.MediaForecast.Target;
import org.mintmark.model.TargetMedium;

/** Where shares and limits lie on a bar of some width, in pixels. */
final class CapacityScale {

    private static final double ROOM = 1.04;
    private static final int LEAST = 2;

    private final MediaForecast forecast;
    private final Target wanted;
    private final double scale;

    CapacityScale(MediaForecast forecast, int width) {
        this.forecast = forecast;
        wanted = forecast.targets().stream().filter(Target::wanted).findFirst().orElseThrow();
        scale = width / (Math.max(wanted.capacity(), wanted.needed()) * ROOM);
    }

    /** A share of the disc: from where to where, and what it is. */
    record Piece(int left, int right, String origin, long bytes) {
    }

    Target wanted() {
        return wanted;
    }

    int x(long bytes) {
        return (int) Math.round(bytes * scale);
    }

    /** The shares, largest first, of which none vanishes, and what structures and padding take. */
    List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        long sum = 0;
        int left = 0;
        for (Map.Entry<String, Long> share : forecast.shares().entrySet()) {
            sum += share.getValue();
            int right = Math.max(left + LEAST, x(sum));
            pieces.add(new Piece(left, right, share.getKey(), share.getValue()));
            left = right;
        }
        return pieces;
    }

    /** Media that are smaller than what the bar shows. */
    List<Target> limits() {
        long end = Math.max(wanted.capacity(), wanted.needed());
        return forecast.targets().stream().filter(t -> t.capacity() <= end && (t.medium() != TargetMedium.KEY8 || t.wanted())).toList();
    }
}
