package org.rogatory.signing.internal.worker;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How a worker is started: a small heap, one processor, behind the application in the queue for it, no variables of the environment, no file that it
 * could write, and where the system allows it a network of its own with nothing in it.
 */
final class WorkerCommand {

    private static final Logger LOG = LoggerFactory.getLogger(WorkerCommand.class);

    /** Ways to an empty network, the one that needs no privilege last. Linux only. */
    private static final List<List<String>> WITHOUT_NETWORK = List.of(List.of("unshare", "--net"),
            List.of("unshare", "--user", "--map-root-user", "--net"));

    /** The application goes first, and a worker can neither fill the disk nor leave a picture of its memory there. */
    private static final List<List<String>> RESTRAINTS = List.of(List.of("nice", "-n", "5"), List.of("prlimit", "--fsize=0", "--core=0"));
    /** What this process was started with to start quickly suits its workers as well. */
    private static final List<String> INHERITED = List.of("-XX:AOTCache=", "-Xlog:aot", "-Xlog:cds", "-XX:TieredStopAtLevel=");

    private final List<String> words;

    private WorkerCommand(List<String> words) {
        this.words = words;
    }

    /** @param megabytes how large a worker's heap may grow; a file that needs more ends the worker */
    static WorkerCommand withHeap(int megabytes) {
        var words = new ArrayList<>(networkGuard());
        RESTRAINTS.stream().filter(WorkerCommand::works).forEach(words::addAll);
        words.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx" + megabytes + "m", "-Xms16m",
                "-XX:MaxDirectMemorySize=16m", "-XX:MaxMetaspaceSize=192m", "-XX:ActiveProcessorCount=1", "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError", "-XX:+DisplayVMOutputToStderr", "-XX:-UsePerfData",
                "-Djava.awt.headless=true", "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"));
        words.addAll(inherited());
        words.addAll(program());
        return new WorkerCommand(List.copyOf(words));
    }

    /** Likewise, for a worker that rehearses before its first file. */
    WorkerCommand rehearsing() {
        return new WorkerCommand(Stream.concat(words.stream(), Stream.of(Worker.REHEARSING)).toList());
    }

    Process start() throws IOException {
        var builder = new ProcessBuilder(words).redirectError(Redirect.DISCARD);
        builder.environment().clear();
        builder.environment().put("LANG", "C.UTF-8");
        return builder.start();
    }

    /** In a jar of jars only its launcher finds the libraries. */
    private static List<String> program() {
        String classPath = System.getProperty("java.class.path");
        String location = String.valueOf(Worker.class.getResource("Worker.class"));
        return location.contains("nested:") || location.contains("!/BOOT-INF/")
                ? List.of("-cp", classPath, "-Dloader.main=" + Worker.class.getName(),
                        "org.springframework.boot.loader.launch.PropertiesLauncher")
                : List.of("-cp", classPath, Worker.class.getName());
    }

    private static List<String> inherited() {
        return ProcessHandle.current().info().arguments().stream().flatMap(Stream::of)
                .filter(argument -> INHERITED.stream().anyMatch(argument::startsWith)).toList();
    }

    private static List<String> networkGuard() {
        for (List<String> way : WITHOUT_NETWORK) {
            if (works(way)) {
                return way;
            }
        }
        LOG.warn("The processes that read strangers' PDFs share this machine's network: 'unshare --net' is not possible here");
        return List.of();
    }

    private static boolean works(List<String> way) {
        var probe = new ArrayList<>(way);
        probe.add("true");
        try {
            Process process = new ProcessBuilder(probe).redirectError(Redirect.DISCARD).redirectOutput(Redirect.DISCARD).start();
            return process.waitFor(5, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false; // no such program: not Linux
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
