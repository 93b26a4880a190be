package org.mintmark.engine.rtf;

import java.util.List;

/**
 * A rich text as a file has it.
 *
 * @param document what is shown
 * @param codePage code page the file states as {@code \ansicpg}; 0 where it states none
 * @param language language of the text such as 0x0411, as the file states or its code page suggests
 * @param fonts the faces of the font table in its order
 * @param unsupported what the file has and the document does not hold, as short nouns such as {@code table}: it would be
 *        lost by writing the document over the file
 * @param complete false where the file ends before its last group is closed
 */
public record RtfFile(RtfDocument document, int codePage, int language, List<RtfFont> fonts,
		List<String> unsupported, boolean complete) {
	/** Takes copies of the lists. */
	public RtfFile {
		fonts = List.copyOf(fonts);
		unsupported = List.copyOf(unsupported);
	}

	/** Whether writing the document keeps all that the file has. */
	public boolean writable() {
		return unsupported.isEmpty() && complete;
	}
}
