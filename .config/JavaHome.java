import java.nio.file.Files;
import java.nio.file.Path;

/** Run by the build on the JDK its toolchain chose: writes that JDK's home into the file it is given, for ./run. */
class JavaHome {
    public static void main(String[] arguments) throws Exception {
        var file = Path.of(arguments[0]);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, System.getProperty("java.home") + "\n");
    }
}
