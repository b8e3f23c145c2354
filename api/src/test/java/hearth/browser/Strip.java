package hearth.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ScreenshotAnimations;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.imageio.ImageIO;

/** Screens side by side in one small picture: the colours of Hearth are few, so that a palette holds them. */
final class Strip {
    private static final int COLOURS = 256;
    private static final int RED = 16;
    private static final int GREEN = 8;
    private static final int CHANNEL = 0xFF;
    private static final int COLOUR = 0xFFFFFF;

    private final Path folder;

    Strip(Path folder) {
        this.folder = folder;
    }

    byte[] seen(Page screen, ColorScheme light) {
        screen.evaluate("() => { document.activeElement?.blur(); scrollTo(0, 0); }");
        screen.mouse().move(0, 0);
        screen.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(light).setMedia(Media.SCREEN));
        var picture = screen.screenshot(new Page.ScreenshotOptions().setAnimations(ScreenshotAnimations.DISABLED));
        screen.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        return picture;
    }

    byte[] seenOnATablet(Page screen, int height) {
        screen.setViewportSize(820, height);
        var picture = seen(screen, ColorScheme.LIGHT);
        screen.setViewportSize(Partner.PHONE.width, Partner.PHONE.height);
        return picture;
    }

    /** Lays the pictures beside each other and writes them down. */
    void paste(String name, List<byte[]> pictures) {
        var page = Chromium.browser().newPage(new Browser.NewPageOptions().setDeviceScaleFactor(1.5)
                .setViewportSize(400, 300));
        var images = pictures.stream().map(one -> "<img src='data:image/png;base64," + Base64.getEncoder()
                .encodeToString(one) + "'>").toList();
        page.setContent(
                "<body style='margin:0'><div style='display:inline-flex;gap:20px;padding:20px;background:#8c7f73'>"
                        + String.join("", images) + "</div><style>img{zoom:calc(2/3);border-radius:16px}</style>");
        page.waitForFunction("() => [...document.images].every(one => one.complete && one.naturalWidth > 0)");
        var strip = page.locator("div").screenshot();
        page.close();
        try {
            ImageIO.write(fewColours(ImageIO.read(new ByteArrayInputStream(strip))), "png", folder.resolve(name)
                    .toFile());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static BufferedImage fewColours(BufferedImage full) {
        var counted = new HashMap<Integer, Integer>();
        for (int y = 0; y < full.getHeight(); y++)
            for (int x = 0; x < full.getWidth(); x++)
                counted.merge(full.getRGB(x, y) & COLOUR, 1, Integer::sum);
        var palette = counted.entrySet().stream().sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(COLOURS).mapToInt(Map.Entry::getKey).toArray();
        var nearest = new HashMap<Integer, Integer>();
        var few = new BufferedImage(full.getWidth(), full.getHeight(), BufferedImage.TYPE_BYTE_INDEXED,
                new IndexColorModel(8, palette.length, palette, 0, false, -1, DataBuffer.TYPE_BYTE));
        var raster = few.getRaster();
        for (int y = 0; y < full.getHeight(); y++)
            for (int x = 0; x < full.getWidth(); x++)
                raster.setSample(x, y, 0, nearest.computeIfAbsent(full.getRGB(x, y) & COLOUR, one -> nearest(palette,
                        one)));
        return few;
    }

    private static int nearest(int[] palette, int colour) {
        int best = 0;
        for (int at = 1; at < palette.length; at++)
            if (apart(palette[at], colour) < apart(palette[best], colour))
                best = at;
        return best;
    }

    private static int apart(int one, int other) {
        int red = ((one >> RED) & CHANNEL) - ((other >> RED) & CHANNEL);
        int green = ((one >> GREEN) & CHANNEL) - ((other >> GREEN) & CHANNEL);
        int blue = (one & CHANNEL) - (other & CHANNEL);
        return red * red + green * green + blue * blue;
    }
}
