package org.mintmark.engine.png;

import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

import org.mintmark.engine.io.FormatException;

/** Inflates IDAT chunks row by row: never more than the header announces, every row with a filter that exists. */
final class PngImageData implements AutoCloseable {
	/** Receives the rows in the order of the file. */
	interface Rows {
		/** A row as it is stored: the byte of its filter first. */
		void row(PngHeader.Pass pass, int number, byte[] bytes);
	}

	private static final int LAST_FILTER = 4;

	private final PngHeader header;
	private final Rows rows;
	private final List<PngHeader.Pass> passes;
	private final Inflater inflater = new Inflater();
	private final byte[] beyond = new byte[1];
	private int pass;
	private int number;
	private byte[] row;
	private int filled;

	PngImageData(PngHeader header, Rows rows) {
		this.header = header;
		this.rows = rows;
		passes = header.passes();
		row = new byte[1 + header.rowBytes(passes.get(0).columns())];
	}

	/** The next part of the compressed data. */
	void add(byte[] bytes, int from, int length) throws FormatException {
		if (inflater.finished())
			return; // what follows the data of the picture is passed over by every reader
		inflater.setInput(bytes, from, length);
		try {
			while (!inflater.needsInput() && !inflater.finished()) {
				boolean full = complete();
				int count = full ? inflater.inflate(beyond) : inflater.inflate(row, filled, row.length - filled);
				if (count == 0 && inflater.needsDictionary())
					throw new FormatException("The image data needs a dictionary that PNG does not have.");
				if (full && count > 0)
					throw new FormatException("There is more image data than " + header.width() + " x " + header.height()
							+ " pixels need.");
				filled += full ? 0 : count;
				if (!full && filled == row.length)
					endRow();
			}
		} catch (DataFormatException e) {
			throw new FormatException("The image data is damaged: it can't be inflated.", e);
		}
	}

	private void endRow() throws FormatException {
		if (row[0] < 0 || row[0] > LAST_FILTER)
			throw new FormatException("The image data is damaged: a row has a filter that does not exist.");
		PngHeader.Pass current = passes.get(pass);
		rows.row(current, number, row);
		filled = 0;
		if (++number == current.rows()) {
			number = 0;
			pass++;
			if (!complete())
				row = new byte[1 + header.rowBytes(passes.get(pass).columns())];
		}
	}

	private boolean complete() {
		return pass == passes.size();
	}

	/** Checks that nothing is missing. */
	void finish() throws FormatException {
		if (!complete())
			throw new FormatException("The image data ends too early: rows of the picture are missing.");
		if (!inflater.finished())
			throw new FormatException("The image data ends too early: its checksum is missing.");
	}

	@Override
	public void close() {
		inflater.end();
	}
}
