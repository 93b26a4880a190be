package org.mintmark.engine.wim;

/** The compression of a WIM's resources, as its header flags name it (MS "Windows Imaging File Format", header {@code dwFlags}). */
public enum WimCompression {
	/** Resources are stored as they are. */
	NONE(0, 0),
	/** XPRESS with Huffman codes: fast. */
	XPRESS(1, 0x20000),
	/** LZX: smaller, what installation media use. */
	LZX(2, 0x40000),
	/** LZMS: smallest, only readable since Windows 8; not for recovery media. */
	LZMS(3, 0x80000);

	private final int code;
	private final int headerFlag;

	WimCompression(int code, int headerFlag) {
		this.code = code;
		this.headerFlag = headerFlag;
	}

	/** The number libwim uses for this compression ({@code enum wimlib_compression_type}). */
	public int code() {
		return code;
	}

	/** The bit that stands for this compression in the header's flags, 0 for {@link #NONE}. */
	int headerFlag() {
		return headerFlag;
	}
}
