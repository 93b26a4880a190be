package org.mintmark.engine.disk;

import java.io.IOException;

import org.mintmark.engine.io.FormatException;

/** The clusters in use of an NTFS volume as its file $Bitmap tells: a bit each, the lowest of a byte first. */
final class NtfsBitmap {

	private static final int RECORD = 6;
	private static final int BUFFER = 1 << 20;

	/** Takes runs of clusters. */
	interface Clusters {
		void accept(long first, long count) throws IOException;
	}

	private NtfsBitmap() {
	}

	/**
	 * Runs of clusters in use, in their order.
	 *
	 * @throws FormatException when the map does not cover the volume
	 */
	static void eachUsed(NtfsVolume volume, Clusters consumer) throws IOException {
		long clusters = volume.clusters();
		NtfsRecord.Extents bitmap = volume.record(RECORD).extents(NtfsRecord.DATA, "", clusters);
		if (bitmap == null || bitmap.size() < (clusters + 7) / 8) {
			throw volume.damaged("its map of clusters in use is too short");
		}
		long cluster = 0;
		long start = -1;
		for (NtfsRecord.Run run : bitmap.runs()) {
			if (run.cluster() < 0) {
				throw volume.damaged("its map of clusters in use has a hole");
			}
			long left = run.length() * volume.clusterSize();
			for (long at = run.cluster() * volume.clusterSize(); left > 0 && cluster < clusters;) {
				byte[] bits = volume.load(at, (int) Math.min(left, BUFFER));
				at += bits.length;
				left -= bits.length;
				for (int i = 0; i < bits.length * 8L && cluster < clusters; i++, cluster++) {
					boolean used = (bits[i >> 3] >> (i & 7) & 1) != 0;
					if (used && start < 0) {
						start = cluster;
					} else if (!used && start >= 0) {
						consumer.accept(start, cluster - start);
						start = -1;
					}
				}
			}
		}
		if (cluster < clusters) {
			throw volume.damaged("its map of clusters in use is too short");
		}
		if (start >= 0) {
			consumer.accept(start, cluster - start);
		}
	}
}
