package org.mintmark.engine.inf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Ranks and choices as Microsoft publishes them; each case names the page of learn.microsoft.com/windows-hardware/drivers/install it is taken from. */
class DriverRankTest {
	private static final String IDENTIFIER = "identifier-score--windows-vista-and-later-";
	private static final String FEATURE = "feature-score--windows-vista-and-later-";
	private static final String FEATURE_SCORE = "inf-featurescore-directive";
	private static final String SIGNATURE = "signature-score--windows-vista-and-later-";
	private static final String LOG = "driver-rank-information-in-the-setupapi-log";
	private static final String MANUFACTURER = "inf-manufacturer-section";
	private static final String COMBINING = "combining-platform-extensions-with-operating-system-versions";
	private static final String MODELS = "inf-models-section";

	/** A device and one line of a Models section; the rank is empty where the driver does not match. */
	record Rank(String source, String hardware, String compatible, String line, String install, boolean signed, String expected) {
	}

	static List<Rank> ranks() {
		List<Rank> cases = new ArrayList<>();
		String hardware = "A,B,C";
		String compatible = "X,Y,Z";
		String nt = "[Install.NT]\n";
		// four types of match, each with the first and a later identifier of the device
		cases.add(new Rank(IDENTIFIER, hardware, compatible, "A", nt, true, "0x00ff0000"));
		cases.add(new Rank(IDENTIFIER, hardware, compatible, "B", nt, true, "0x00ff0001"));
		cases.add(new Rank(IDENTIFIER, hardware, compatible, "C", nt, true, "0x00ff0002"));
		cases.add(new Rank(IDENTIFIER, hardware, compatible, "other,A", nt, true, "0x00ff1000"));
		cases.add(new Rank(IDENTIFIER, hardware, compatible, "other,other2,C", nt, true, "0x00ff1002"));
		cases.add(new Rank(IDENTIFIER, hardware, compatible, "X", nt, true, "0x00ff2000"));
		cases.add(new Rank(IDENTIFIER, hardware, compatible, "Y", nt, true, "0x00ff2001"));
		cases.add(new Rank(IDENTIFIER, hardware, compatible, "other,X", nt, true, "0x00ff3000"));
		cases.add(new Rank(IDENTIFIER, hardware, compatible, "other,Z", nt, true, "0x00ff3002"));
		cases.add(new Rank(IDENTIFIER, hardware, compatible, "other,other2,X", nt, true, "0x00ff3100"));
		cases.add(new Rank(IDENTIFIER, hardware, compatible, "other,o2,o3,Y", nt, true, "0x00ff3201"));
		// several matches: the best counts
		cases.add(new Rank(IDENTIFIER, hardware, compatible, "X,B,Z", nt, true, "0x00ff1001"));
		cases.add(new Rank(IDENTIFIER, hardware, compatible, "C,A", nt, true, "0x00ff0002"));
		cases.add(new Rank(MODELS, hardware, compatible, ",Y", nt, true, "0x00ff3001"));
		cases.add(new Rank(MODELS, "PCI\\VEN_1011&DEV_002", "", "pci\\ven_1011&dev_002", nt, true, "0x00ff0000"));
		cases.add(new Rank(MODELS, "SERENUM\\PNP0F0C", "", "*PNP0F0C,SERENUM\\PNP0F0C,SERIAL_MOUSE", nt, true, "0x00ff1000"));
		cases.add(new Rank(IDENTIFIER, hardware, compatible, "AA", nt, true, ""));
		// a generic identifier that the log of a real Windows shows at the sixth place
		cases.add(new Rank(LOG, "SCSI\\CdRomV_P_R,SCSI\\CdRomV_P,SCSI\\CdRomV,SCSI\\V_P_R,V_P_R,GenCdRom", "", "GenCdRom", nt, true, "0x00ff0005"));
		// features
		cases.add(new Rank(FEATURE, hardware, compatible, "A", nt + "FeatureScore=FE\n", true, "0x00fe0000"));
		cases.add(new Rank(FEATURE_SCORE, hardware, compatible, "A", nt + "FeatureScore=0x00\n", true, "0x00000000"));
		cases.add(new Rank(FEATURE_SCORE, hardware, compatible, "B", nt + "[Install.NT.HW]\nFeatureScore=10\n", true, "0x00ff0001"));
		// signatures: trusted, none but an NT section, none
		cases.add(new Rank(SIGNATURE, hardware, compatible, "A", nt, false, "0x80ff0000"));
		cases.add(new Rank(SIGNATURE, hardware, compatible, "A", "[Install.NTamd64]\n", false, "0x80ff0000"));
		cases.add(new Rank(SIGNATURE, hardware, compatible, "A", "[Install]\n", false, "0xc0ff0000"));
		cases.add(new Rank(SIGNATURE, hardware, compatible, "other,Z", nt, true, "0x00ff3002"));
		return cases;
	}

	@ParameterizedTest
	@MethodSource("ranks")
	void driversRankAsPublished(Rank test) throws Exception {
		DriverInf inf = inf("[Version]\n[Manufacturer]\nm=M,NTamd64\n[M.NTamd64]\nd=Install," + test.line + "\n" + test.install);
		InfModel model = inf.groups().get(0).models().get(0);
		DeviceIds device = new DeviceIds(ids(test.hardware), ids(test.compatible));
		var score = DriverRank.identifierScore(device, model);
		assertEquals(test.expected, score.isPresent() ? DriverRank.of(model, test.signed, score.getAsInt()).text() : "", test.source);
	}

	private static List<String> ids(String text) {
		return text.isEmpty() ? List.of() : List.of(text.split(","));
	}

	/** Decorations of one manufacturer, a Windows, and the section it uses; a minus where it uses none, a plus where that one is empty. */
	record Choice(String source, String decorations, TargetSystem system, String expected) {
	}

	static List<Choice> choices() {
		TargetSystem xp = new TargetSystem("x86", 5, 1, 2600, 1, 0);
		TargetSystem datacenter = new TargetSystem("x86", 5, 1, 2600, 3, 0x80);
		TargetSystem windows2000 = new TargetSystem("x86", 5, 0, 2195, 1, 0);
		TargetSystem vista = new TargetSystem("x86", 6, 0, 6000, 1, 0);
		TargetSystem pe = TargetSystem.windowsPE(10, 0, 14393);
		TargetSystem server = TargetSystem.server(10, 0, 14393);
		TargetSystem r2 = TargetSystem.server(6, 3, 9600);
		return List.of(
				new Choice(MANUFACTURER, "NT,NT.5,NT.5.5,NT....0x80", xp, "NT.5"),
				new Choice(MANUFACTURER, "NT,NT.5,NT.5.5,NT....0x80", datacenter, "NT.5"),
				new Choice(MANUFACTURER, "NTx86....0x80,NTamd64", datacenter, "NTx86....0x80"),
				new Choice(MANUFACTURER, "NTx86....0x80,NTamd64", xp, "-"),
				new Choice(MANUFACTURER, "NTx86....0x80,NTamd64", server, "NTamd64"),
				new Choice(MANUFACTURER, ",NTx86.5.1", windows2000, ""),
				new Choice(MANUFACTURER, ",NTx86.5.1", xp, "NTx86.5.1"),
				new Choice(MANUFACTURER, "NTx86.6.0+,NTx86.5.1", vista, "NTx86.6.0+"),
				new Choice(MANUFACTURER, "NTx86.6.0+,NTx86.5.1", xp, "NTx86.5.1"),
				new Choice(MANUFACTURER, "", server, "-"), // x64 needs a decoration since Server 2003 SP1
				new Choice(MANUFACTURER, "NT", pe, "-"),
				new Choice(MANUFACTURER, "NTamd64.10.0...14393", pe, "NTamd64.10.0...14393"),
				new Choice(MANUFACTURER, "NTamd64.10.0...14393", TargetSystem.windowsPE(10, 0, 14310), "-"),
				new Choice(MANUFACTURER, "NTamd64.10.0...14310", TargetSystem.windowsPE(10, 0, 10240), "-"), // older ones do not parse it
				new Choice(MANUFACTURER, "NTamd64.10.0...22000", TargetSystem.windowsPE(11, 0, 100), "NTamd64.10.0...22000"),
				new Choice(MANUFACTURER, "NTamd64.10.0...14393,NTamd64.6.1", r2, "NTamd64.6.1"),
				new Choice(MANUFACTURER, "NTamd64,NTamd64.6.3,NTamd64.6.1", r2, "NTamd64.6.3"),
				new Choice(MANUFACTURER, "NTamd64.10.0.1", server, "-"), // a product type is a hard condition
				new Choice(MANUFACTURER, "NTamd64.10.0.1", pe, "NTamd64.10.0.1"),
				new Choice(MANUFACTURER, "NTamd64.6.1.3", pe, "-"),
				new Choice(MANUFACTURER, "NTamd64.10.0,NTamd64.10.0.3", server, "NTamd64.10.0.3"),
				new Choice(MANUFACTURER, "NTamd64.10.0,NTamd64.10.0.3", pe, "NTamd64.10.0"),
				new Choice(MANUFACTURER, "NTamd64.10.0.1..14393,NTamd64.10.0", pe, "NTamd64.10.0.1..14393"),
				new Choice(COMBINING, "NTx86.5.1", xp, "NTx86.5.1"),
				new Choice(COMBINING, "NTx86.5.1", vista, "NTx86.5.1"),
				new Choice(COMBINING, "NT.6.0", xp, "-"),
				new Choice(COMBINING, "NTx86", xp, "NTx86"),
				new Choice(COMBINING, "NTia64,NTarm64", pe, "-"));
	}

	@ParameterizedTest
	@MethodSource("choices")
	void windowsChoosesTheClosestSection(Choice test) throws Exception {
		StringBuilder text = new StringBuilder("[Version]\n[Manufacturer]\nm=M");
		Stream.of(test.decorations.split(",", -1)).filter(d -> !d.isEmpty()).forEach(d -> text.append(',').append(d.replace("+", "")));
		text.append('\n');
		for (String decoration : test.decorations.split(",", -1))
			text.append("[M").append(decoration.isEmpty() ? "" : ".").append(decoration.replace("+", "")).append("]\n")
					.append(decoration.endsWith("+") ? "" : "d=Install,ID\n");
		String used = inf(text.toString()).usedBy(test.system).stream().map(g -> g.decoration().text() + (g.models().isEmpty() ? "+" : ""))
				.collect(Collectors.joining(","));
		boolean none = inf(text.toString()).usedBy(test.system).isEmpty();
		assertEquals(test.expected, none ? "-" : used, test.source);
	}

	@Test
	void thereAreEnoughCasesAndEachHasItsSource() {
		assertTrue(ranks().size() + choices().size() >= 50);
		assertTrue(ranks().stream().map(Rank::source).allMatch(s -> s.toLowerCase(Locale.ROOT).equals(s) && !s.isBlank()));
	}

	private static DriverInf inf(String text) throws Exception {
		return DriverInf.of(InfFile.parse(text.getBytes(StandardCharsets.UTF_8), "a.inf"));
	}
}
