package org.mintmark.app.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewPart;
import org.mintmark.ui.fleet.FleetView;

/** The Fleet view on eight rows: a family in a family, SKUs of both and of none, one that needs no disc and one that can't be read. */
final class FamilyScene {

    /** What one sees at first; what stands below a row is in brackets. */
    static final String TREE = "contoso-nas(contoso-rack(rack-1 rack-2) desk nas-210) alone broken.sku";

    private final Path fleet;
    private final FleetScene scene;

    FamilyScene(Path fleet) throws Exception {
        this.fleet = fleet;
        new BrandedFleet(fleet);
        sku("contoso-rack", "abstract=\"true\" base=\"../contoso-nas/contoso-nas.sku\"", "");
        sku("rack-1", "base=\"../contoso-rack/contoso-rack.sku\"", "<cultures tag=\"fr-FR\"/><drivers><packages id=\"lan\" path=\"drivers/lan\"/></drivers>");
        sku("rack-2", "base=\"../contoso-rack/contoso-rack.sku\"", "");
        BrandedFleet.write(fleet.resolve("rack-2/customization/en-US/ServerImage.png"), BrandedFleet.picture(256, 256));
        sku("desk", "administration=\"local\" base=\"../contoso-nas/contoso-nas.sku\"", "");
        sku("alone", "", "");
        Files.writeString(Files.createDirectories(fleet.resolve("broken")).resolve("broken.sku"), "<broken");
        scene = new FleetScene(fleet.resolve("nas-210"), "nas-210");
        FleetScene.page().resetPerspective(); // with the room that a first start gives
        show();
    }

    private void sku(String id, String attributes, String content) throws Exception {
        Files.writeString(Files.createDirectories(fleet.resolve(id)).resolve(id + ".sku"), "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<sku:Sku xmi:version=\"2.0\""
                + " xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:sku=\"urn:mintmark:sku:1\" id=\"" + id + "\" " + attributes + ">" + content + "</sku:Sku>");
    }

    static void show() throws Exception {
        FleetScene.page().showView(FleetView.ID);
        assertTrue(Robot.within(30, () -> FleetRows.all().size() == 8), "the fleet has " + FleetRows.all().size() + " rows");
        Robot.pumpFor(500);
    }

    void close() throws Exception {
        InstanceScope.INSTANCE.getNode("org.mintmark.ui").remove("fleet.grouped");
        scene.theme("default");
        FleetScene.page().resetPerspective();
        FleetScene.page().hideView(view());
        scene.close();
    }

    /** Changes a file as another program does. */
    void edit(String sku, String before, String after) throws Exception {
        Path file = fleet.resolve(sku).resolve(sku + ".sku");
        Files.writeString(file, Files.readString(file).replace(before, after));
        scene.refresh();
    }

    void theme(String name) throws Exception {
        scene.theme(name);
        FleetScene.page().activate(view()); // the editor that was opened anew lies above it
    }

    static IViewPart view() {
        return FleetScene.page().findView(FleetView.ID);
    }

    static void filter(String text) {
        Robot.find(Text.class, "fleet.filter").setText(text);
        Robot.pumpFor(50);
    }

    /** The rows in one line as in {@link #TREE}, with a plus where a row is closed. */
    static String tree() {
        return tree(FleetRows.tree().getItems());
    }

    private static String tree(TreeItem[] items) {
        return Stream.of(items).map(i -> FleetRows.id(i) + (i.getItemCount() == 0 ? "" : seen(i.getItem(0)) ? "(" + tree(i.getItems()) + ")" : "+"))
                .collect(Collectors.joining(" "));
    }

    /** By where it is: the toolkit calls a row open that it could not open. */
    private static boolean seen(TreeItem item) {
        return item.getBounds(0).height > 1;
    }
}
