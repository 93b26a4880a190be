package org.mintmark.engine.rtf;

import java.util.Map;
import java.util.Set;

/** Control words that stand for a character, and groups whose text is not part of the page (RTF 1.9.1). */
final class RtfWords {
	private static final Map<String, String> CHARACTERS = Map.ofEntries(Map.entry("tab", "\t"), Map.entry("line", "\n"),
			Map.entry("lbr", "\n"), Map.entry("softline", "\n"), Map.entry("emdash", "\u2014"),
			Map.entry("endash", "\u2013"), Map.entry("lquote", "\u2018"), Map.entry("rquote", "\u2019"),
			Map.entry("ldblquote", "\u201c"), Map.entry("rdblquote", "\u201d"), Map.entry("bullet", "\u2022"),
			Map.entry("emspace", "\u2003"), Map.entry("enspace", "\u2002"), Map.entry("qmspace", "\u2005"),
			Map.entry("ltrmark", "\u200e"), Map.entry("rtlmark", "\u200f"), Map.entry("zwj", "\u200d"),
			Map.entry("zwnj", "\u200c"), Map.entry("zwbo", "\u200b"), Map.entry("zwnbo", "\u2060"));
	/** Groups that are skipped, and what is lost by it where they hold text; an empty text for nothing. */
	private static final Map<String, String> LOST = Map.ofEntries(Map.entry("header", "header"),
			Map.entry("headerl", "header"), Map.entry("headerr", "header"), Map.entry("headerf", "header"),
			Map.entry("footer", "footer"), Map.entry("footerl", "footer"), Map.entry("footerr", "footer"),
			Map.entry("footerf", "footer"), Map.entry("footnote", "footnote"), Map.entry("annotation", "comment"),
			Map.entry("objdata", "object"), Map.entry("objclass", "object"), Map.entry("do", "drawing"),
			Map.entry("background", "background"), Map.entry("formfield", "form field"));
	private static final Set<String> SKIPPED = Set.of("info", "stylesheet", "xe", "tc", "rxe", "revtbl", "rsidtbl",
			"generator", "nonshppict", "template", "themedata", "colorschememapping", "datastore", "latentstyles",
			"xmlnstbl", "mmathPr", "pnseclvl", "bkmkstart", "bkmkend", "filetbl", "userprops", "fontemb",
			"nonesttables", "private", "atnid", "atnauthor", "datafield", "wgrffmtfilter", "falt", "panose", "fname",
			"picprop", "blipuid", "blipfmt", "pgptbl", "passwordhash", "ftnsep", "ftnsepc", "aftnsep", "aftnsepc",
			"ftncn", "aftncn", "docvar", "factoidname", "protusertbl", "hlinkbase", "oldcprops", "oldpprops",
			"oldtprops", "sp", "levelnumbers", "listname", "liststylename", "shprslt", "htmltag", "mhtmltag",
			"macpict0", "title", "author", "company", "keycode");

	private RtfWords() {
	}

	/** The character a word stands for, null where it stands for none. */
	static String character(String word) {
		return CHARACTERS.get(word);
	}

	/** Whether the text of a group of that name is not part of the page. */
	static boolean skipped(String word) {
		return SKIPPED.contains(word) || LOST.containsKey(word);
	}

	/** What is lost when a group of that name is skipped, null for nothing. */
	static String lost(String word) {
		return LOST.get(word);
	}
}
