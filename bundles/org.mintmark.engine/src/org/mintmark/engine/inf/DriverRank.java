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

	/** Place of a model's hardware ID, which is not one of its compatible IDs. */
	public static final int HARDWARE_ID = -1;

	private static final int LAST = 0xFFF;

	/** The identifier score of a model for a device, without one where no identifier is the same. */
	public static OptionalInt identifierScore(DeviceIds device, InfModel model) {
		int best = Math.min(score(true, position(device.hardware(), model.id()), HARDWARE_ID),
				score(false, position(device.compatible(), model.id()), HARDWARE_ID));
		for (int k = 0; k < model.compatibleIds().size(); k++) {
			String id = model.compatibleIds().get(k);
			best = Math.min(best, score(true, position(device.hardware(), id), k));
			best = Math.min(best, score(false, position(device.compatible(), id), k));
		}
		return best == Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of(best);
	}

	private static int position(List<String> ids, String wanted) {
		String key = DeviceIds.key(wanted);
		for (int j = 0; j < ids.size() && !key.isEmpty(); j++)
			if (DeviceIds.key(ids.get(j)).equals(key))
				return j;
		return -1;
	}

	/**
	 * The identifier score of one match.
	 *
	 * @param hardware whether the device has the identifier among its hardware IDs, else among its compatible IDs
	 * @param position its place in that list, from 0; none below 0
	 * @param place its place among the model's compatible IDs, from 0, or {@link #HARDWARE_ID}
	 */
	public static int score(boolean hardware, int position, int place) {
		if (position < 0)
			return Integer.MAX_VALUE;
		int type = (hardware ? 0 : 0x2000) + (place == HARDWARE_ID ? 0 : 0x1000);
		return type + Math.min(LAST, position + (type == 0x3000 ? Math.min(LAST, place * 0x100) : 0));
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
