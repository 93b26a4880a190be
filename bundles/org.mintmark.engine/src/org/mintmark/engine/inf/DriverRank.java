package org.mintmark.engine.inf;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * How well a driver fits a device: 0xSSGGTHHH, lower is better (learn.microsoft.com, "How Windows Ranks Drivers", "Identifier
 * Score", "Feature Score", "Signature Score").
 *
 * @param signature SS
 * @param feature GG
 * @param identifier THHH
 */
public record DriverRank(int signature, int feature, int identifier) implements Comparable<DriverRank> {
	/** Signature score of a trusted signature. */
	public static final int SIGNED = 0x00;
	/** Of an unsigned driver whose install section has an NT decoration. */
	public static final int UNSIGNED = 0x80;
	/** Of an unsigned driver whose install section has none. */
	public static final int SUSPECT = 0xC0;

	private static final int LAST = 0xFFF;

	/** The rank of a model for a device, without one where no identifier is the same. */
	public static OptionalInt identifierScore(DeviceIds device, InfModel model) {
		int best = score(device.hardware(), model.id(), 0);
		for (String compatible : model.compatibleIds())
			best = Math.min(best, score(device.hardware(), compatible, 0x1000));
		best = Math.min(best, score(device.compatible(), model.id(), 0x2000));
		for (int k = 0; k < model.compatibleIds().size(); k++)
			best = Math.min(best, score(device.compatible(), model.compatibleIds().get(k), 0x3000, k * 0x100));
		return best == Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of(best);
	}

	private static int score(List<String> ids, String wanted, int type) {
		return score(ids, wanted, type, 0);
	}

	private static int score(List<String> ids, String wanted, int type, int more) {
		String key = DeviceIds.key(wanted);
		for (int j = 0; j < ids.size() && !key.isEmpty(); j++)
			if (DeviceIds.key(ids.get(j)).equals(key))
				return type + Math.min(LAST, j + more);
		return Integer.MAX_VALUE;
	}

	/** The rank of a model with that identifier score. */
	public static DriverRank of(InfModel model, boolean signed, int identifierScore) {
		return new DriverRank(signed ? SIGNED : model.ntInstall() ? UNSIGNED : SUSPECT, model.featureScore(), identifierScore);
	}

	/** As one number. */
	public long value() {
		return (long) signature << 24 | (long) feature << 16 | identifier;
	}

	/** As Windows logs it, such as 0x00ff2001. */
	public String text() {
		return String.format(Locale.ROOT, "0x%08x", value());
	}

	@Override
	public int compareTo(DriverRank other) {
		return Long.compare(value(), other.value());
	}
}
