package org.mintmark.engine.inf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.mintmark.engine.disk.Mutants;
import org.mintmark.engine.disk.Tools;
import org.mintmark.engine.io.FormatException;

/** The grammar of INFs, each rule with what files do. */
class InfFileTest {
	private static InfFile file(String text) throws FormatException {
		return InfFile.parse(text.getBytes(StandardCharsets.UTF_8), "a.inf");
	}

	private static List<String> values(String line) throws FormatException {
		return file("[a]\n" + line).section("A").orElseThrow().lines().get(0).values();
	}

	@Test
	void fieldsQuotesAndBlanks() throws Exception {
		assertEquals(List.of("a", "b c", "", "d"), values("k = a , b c ,, d "));
		assertEquals(List.of("say \"hi\", you", " x "), values("k=\"say \"\"hi\"\", you\",\" x \""));
		assertEquals(List.of("HKR", "Parameters\\Instances\\%i%", "A"), values("HKR,\"Parameters\\Instances\\\"%i%,\"A\""));
		assertEquals(List.of("a=b"), values("k=\"a=b\""));
		assertEquals(List.of("open"), values("k=\"open"), "an unterminated quote ends with its line");
	}

	@Test
	void continuation() throws Exception {
		assertEquals(List.of("SomeDirectory\\", "SomeFile"), values("CopyFiles = \"SomeDirectory\\\"\\\n,SomeFile"));
		assertEquals(List.of("SomeDirectory\\", "SomeFile"), values("CopyFiles = \"SomeDirectory\\\"\\ ; comment\n,SomeFile"));
		assertEquals(List.of("SomeDirectory", "SomeFile"), values("CopyFiles = SomeDirectory\\\\\n,SomeFile"),
				"of two backslashes Windows ignores the first and takes the second for a continuation");
		assertEquals(List.of("\\"), values("DriverPath=\\"), "the last line of a file has nothing to go on with");
		InfFile two = file("[a]\nk=\\\n[b]\nl=1");
		assertEquals("1", two.section("b").orElseThrow().first("l"), "a path's backslash must not swallow the next section");
	}

	@Test
	void commentsSectionsAndTokens() throws Exception {
		InfFile inf = file("text before\n; c\n[One] ; c\nk=1;c\nq=\"a;b\"\n[two]\n[ONE]\nk=2\nt=%x%,%%,%13%\\%x%.sys,%x;y%\n"
				+ "[Strings]\nx=\"plain\"\nx;y=odd\n[Strings.0009]\nX=neutral\n[Strings.0409]\nx=English\n[Strings.0411]\nx=no\n\u001A[late]\nk=1\n");
		assertEquals(List.of("1", "2"), inf.section("one").orElseThrow().values("K"));
		assertEquals("a;b", inf.section("one").orElseThrow().first("q"));
		assertEquals(List.of("English", "%", "%13%\\English.sys"), inf.expand(inf.section("one").orElseThrow().values("t")).subList(0, 3));
		assertTrue(inf.section("late").isEmpty(), "Ctrl-Z ends the file");
		assertEquals("50% of %unknown% stays", inf.expand("50% of %unknown% stays"));
	}

	@Test
	void encodings() throws Exception {
		String text = "[Version]\r\nProvider=\"Bücher\"\r\n";
		byte[] utf16 = text.getBytes(StandardCharsets.UTF_16LE);
		assertEquals("utf-16le", InfFile.parse(utf16, "a").encoding());
		for (String mark : List.of("utf-16le-bom", "utf-16be-bom", "utf-8-bom")) {
			Charset charset = Charset.forName(mark.replace("-bom", ""));
			InfFile inf = InfFile.parse(("\uFEFF" + text).getBytes(charset), "a");
			assertEquals(mark, inf.encoding());
			assertEquals("Bücher", DriverInf.of(inf).version().provider());
		}
		assertEquals("utf-8", InfFile.parse(text.getBytes(StandardCharsets.UTF_8), "a").encoding());
		assertEquals("ascii", InfFile.parse("[a]".getBytes(StandardCharsets.US_ASCII), "a").encoding());
		InfFile ansi = InfFile.parse(text.getBytes("windows-1252"), "a");
		assertEquals("ansi", ansi.encoding());
		assertEquals("Bücher", DriverInf.of(ansi).version().provider());
	}

	@Test
	void oneAnsiFileHoldsSeveralCodePages() throws Exception {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		// the second bytes of these characters are a backslash and a bracket
		String[][] parts = { { "windows-1252", "[Strings]\r\nd=\"Gerät\"\r\n" }, { "windows-31j", "[Strings.0411]\r\nd=\"表示ソ\"\r\n" },
				{ "GBK", "[Strings.0804]\r\nd=\"网络适配器\"\r\n" }, { "x-windows-950", "[Strings.0404]\r\nd=\"功許\"\r\n" },
				{ "x-windows-949", "[Strings.0412]\r\nd=\"어댑터\"\r\n" } };
		for (String[] part : parts)
			bytes.write(part[1].getBytes(part[0]));
		InfFile inf = InfFile.parse(bytes.toByteArray(), "a.inf");
		assertEquals(List.of("Gerät", "表示ソ", "网络适配器", "功許", "어댑터"),
				inf.sections().stream().map(s -> s.first("d")).toList());
		assertEquals(List.of(1252, 932, 936, 950, 949), inf.codePages());
	}

	/** libusb-win32 has one section for NT and a closer one for x64, which alone counts there. */
	@Test
	void theClosestInstallSectionIsTaken() throws Exception {
		InfFile inf = file("[Manufacturer]\nM=Models,NTx86,NTamd64\n[Models.NTx86]\nD=Inst,USB\\1\n[Models.NTamd64]\nD=Inst,USB\\1\n"
				+ "[Inst]\nCopyFiles=@plain.sys\n[Inst.NT]\nCopyFiles=@nt.sys\n[Inst.NTamd64]\nCopyFiles=@x64.sys\n"
				+ "[Inst.NT.Services]\nAddService=old,2,Old\n[Inst.NTamd64.Services]\nAddService=new,2,New\n[Inst.HW]\nAddReg=R\n");
		DriverInf driver = DriverInf.of(inf);
		InfContents amd64 = InfContents.of(inf, driver, "amd64", n -> Optional.empty());
		assertEquals(List.of("x64.sys"), files(amd64));
		assertEquals(List.of("new"), amd64.services().stream().map(InfService::name).toList());
		assertEquals(List.of("nt.sys"), files(InfContents.of(inf, driver, "x86", n -> Optional.empty())));
		assertEquals(List.of("nt.sys", "plain.sys", "x64.sys"), files(InfContents.of(inf, driver, "", n -> Optional.empty())).stream().sorted().toList());
	}

	/** As INFs of serial devices do it: usbser.sys is Windows' own and not in the package. */
	@Test
	void filesOfWindowsOwnInfsAreNotThePackages() throws Exception {
		String text = "[Manufacturer]\nM=Models,NTamd64\n[Models.NTamd64]\nD=Inst,USB\\1\n[Inst.NTamd64]\nInclude=%s\nCopyFiles=Files\n"
				+ "[Files]\nusbser.sys,,,0x20\nown.dll\n[SourceDisksNames]\n1=disk\n[SourceDisksFiles]\nown.dll=1\n";
		InfFile serial = file(text.formatted("mdmcpq.inf"));
		assertEquals(List.of("own.dll"), files(InfContents.of(serial, DriverInf.of(serial), "amd64", n -> Optional.empty())));
		InfFile alone = file(text.formatted(""));
		assertEquals(List.of("usbser.sys", "own.dll"), files(InfContents.of(alone, DriverInf.of(alone), "amd64", n -> Optional.empty())));
		assertEquals(List.of("usbser.sys", "own.dll"), files(InfContents.of(serial, DriverInf.of(serial), "amd64", n -> Optional.of(alone))));
	}

	@Test
	void filesServicesAndWhatIncludeBringsIn() throws Exception {
		InfFile other = InfFile.parse("[Shared]\nCopyFiles=@shared.dll\n".getBytes(StandardCharsets.UTF_8), "other.inf");
		InfFile inf = file("[Version]\nSignature=\"$CHICAGO$\"\nClass=Net\nCatalogFile=a.cat\nCatalogFile.NTamd64=a64.cat\nDriverVer=01-02-2003,1.2.3.4\n"
				+ "[Manufacturer]\n%m%=Models,NTx86,NTamd64\n[Models.NTx86]\nD=Inst,PCI\\1\n[Models.NTamd64]\nD=Inst,PCI\\1\n"
				+ "[Inst.NTamd64]\nCopyFiles=Files,@direct.sys\nInclude=other.inf,machine.inf\nNeeds=Shared,Windows.Own\n"
				+ "[Inst.NTx86]\nCopyFiles=Old\n[Inst.NTamd64.Services]\nAddService=svc,0x2,Svc\nAddService=,2\n[Inst.NTamd64.CoInstallers]\nCopyFiles=Co\n"
				+ "[Svc]\nServiceType=1\nStartType=0x0\nServiceBinary=%12%\\direct.sys\n[Files]\nnew.sys,source.sys\n[Co]\nco.dll\n[Old]\nold.sys\n"
				+ "[SourceDisksNames.amd64]\n1=disk,,,\\x64\n2=cab,data.cab,,\n[SourceDisksNames]\n1=disk,,,\\x86\n"
				+ "[SourceDisksFiles]\nold.sys=1\nsource.sys=1,sub\nco.dll=2\nextra.txt=1\n[SourceDisksFiles.amd64]\nsource.sys=1,deep\ndirect.sys=1\nco.dll=2\n[Strings]\nm=M\n");
		DriverInf driver = DriverInf.of(inf);
		assertEquals(List.of("x64/deep/source.sys", "x64/direct.sys", "data.cab", "shared.dll"),
				files(InfContents.of(inf, driver, "amd64", n -> n.equals("other.inf") ? Optional.of(other) : Optional.empty())));
		List<InfSourceFile> all = InfContents.of(inf, driver, "", n -> Optional.empty()).files();
		assertTrue(all.stream().anyMatch(f -> f.path().endsWith("old.sys")));
		assertTrue(all.stream().anyMatch(f -> f.path().endsWith("extra.txt") && !f.copied()));
		InfService service = InfContents.of(inf, driver, "amd64", n -> Optional.empty()).services().get(0);
		assertEquals(new InfService("svc", "Svc", 1, InfService.BOOT_START, "%12%\\direct.sys", true), service);
		assertEquals(Optional.of("a64.cat"), driver.version().catalog("amd64"));
		assertEquals(Optional.of("a.cat"), driver.version().catalog("x86"));
		assertEquals("2003-01-02", driver.version().date().orElseThrow().toString());
		assertEquals(List.of("x86", "amd64"), driver.architectures());
		assertTrue(driver.version().signed());
	}

	private static List<String> files(InfContents contents) {
		return contents.files().stream().map(InfSourceFile::path).collect(Collectors.toList());
	}

	@Test
	void templatesAreToldFromInfs() throws Exception {
		DriverInf template = DriverInf.of(file("[Version]\n[Manufacturer]\n%m%=M,NT$ARCH$.10.0...16299\n[M.NT$ARCH$.10.0...16299]\nd=i,PCI\\1\n"));
		assertFalse(template.stamped());
		assertEquals(List.of(), template.architectures());
		assertEquals(List.of(), template.usedBy(TargetSystem.windowsPE(10, 0, 20348)));
	}

	@Test
	void whatIsNoInfIsRefusedWithASentence() {
		for (byte[] bad : List.of(new byte[0], new byte[] { 1, 2, 3 }, "hello\nworld".getBytes(StandardCharsets.US_ASCII)))
			assertTrue(assertThrows(FormatException.class, () -> InfFile.parse(bad, "x.inf")).getMessage().contains("x.inf"));
		assertThrows(FormatException.class, () -> InfFile.parse(new byte[InfFile.MAX_SIZE + 1], "x.inf"));
	}

	@Test
	void mutantsEndInTheReadersOwnErrors() throws Exception {
		List<byte[]> seeds = new ArrayList<>();
		for (String name : List.of("packages/redhat_netkvm/netkvm.inf", "Windows-driver-samples__netvadapter.inf", "btrfs__btrfs-vol.inf",
				"kvm-guest-drivers-windows__qemupciserial.inf", "kvm-guest-drivers-windows__vioscsi.inx"))
			seeds.add(Tools.corpus("inf/" + name));
		Mutants.each(seeds.toArray(byte[][]::new), 100, mutant -> {
			InfFile inf = InfFile.parse(mutant, "mutant.inf");
			DriverInf driver = DriverInf.of(inf);
			driver.usedBy(TargetSystem.windowsPE(10, 0, 14393));
			for (String architecture : List.of("", "amd64"))
				InfContents.of(inf, driver, architecture, n -> Optional.of(inf));
			InfProblems.of(inf, driver);
		});
	}

	@Test
	void filesThatWouldFillTheMemoryAreRefused() {
		for (String piece : List.of("\n", "a\n", "a=b\n", ",", "a,", "[a]\n", "a=\\\n")) {
			byte[] bytes = ("[Version]\n" + piece.repeat((InfFile.MAX_SIZE - 100) / piece.length())).getBytes(StandardCharsets.US_ASCII);
			assertThrows(FormatException.class, () -> InfFile.parse(bytes, "x.inf"), piece);
		}
	}

	@Test
	void hostileFilesStayBounded() throws Exception {
		StringBuilder tokens = new StringBuilder("[Strings]\na=\"" + "x".repeat(100_000) + "\"\n[Version]\nProvider=");
		tokens.append("%a%".repeat(300_000)).append('\n');
		assertTrue(DriverInf.of(file(tokens.toString())).version().provider().length() <= 4096);
		StringBuilder copies = new StringBuilder("[Version]\n[Manufacturer]\nm=M,NTamd64\n[M.NTamd64]\n");
		for (int i = 0; i < 20_000; i++)
			copies.append("d=i").append(i).append(",PCI\\").append(i).append('\n');
		for (int i = 0; i < 20_000; i++)
			copies.append("[i").append(i).append("]\nNeeds=i").append((i + 1) % 20_000).append("\nCopyFiles=c,@f").append(i).append(".sys\n");
		copies.append("[c]\n");
		for (int i = 0; i < 20_000; i++)
			copies.append("g").append(i).append(".sys\n");
		copies.append("[SourceDisksFiles]\n");
		for (int i = 0; i < 20_000; i++)
			copies.append("g").append(i).append(".sys=1\n");
		InfFile inf = file(copies.toString());
		long start = System.nanoTime();
		assertEquals(40_000, InfContents.of(inf, DriverInf.of(inf), "amd64", n -> Optional.empty()).files().size());
		assertTrue(System.nanoTime() - start < 5_000_000_000L);
	}
}
