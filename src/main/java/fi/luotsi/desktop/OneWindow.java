package fi.luotsi.desktop;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Sees to it that a user has one window: a second start asks the first one to come to the front, and ends.
 *
 * <p>It asks by a file in the folder of the program's own files, because the program opens no port. The operating system
 * gives the lock back when a program ends, however it ends.
 */
public final class OneWindow implements AutoCloseable {

    static final String LOCK = "window.lock";
    static final String ASKED = "window.front";
    static final long LOOK_MILLIS = 200;

    private final @Nullable FileChannel lock;
    private final Path asked;
    private volatile boolean closed;

    private OneWindow(@Nullable FileChannel lock, Path asked) {
        this.lock = lock;
        this.asked = asked;
    }

    /**
     * Takes the window's place. What was asked before is no longer answered.
     *
     * @param home the folder of the program's own files; made when it is not there. Where nothing can be written, every
     *     start gets a window
     * @return null when another window has it
     */
    public static @Nullable OneWindow take(Path home) {
        Path asked = home.resolve(ASKED);
        try {
            Files.createDirectories(home);
            FileChannel channel = FileChannel.open(
                    home.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                return null;
            }
            Files.deleteIfExists(asked);
            return new OneWindow(channel, asked);
        } catch (IOException e) {
            return new OneWindow(null, asked);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    /**
     * Asks the window that is open to come to the front, and waits until it has.
     *
     * @return false when it did not within the time
     */
    public static boolean call(Path home, Duration patience) {
        Path asked = home.resolve(ASKED);
        try {
            Files.write(asked, new byte[0]);
            long end = System.nanoTime() + patience.toNanos();
            while (System.nanoTime() < end) {
                Thread.sleep(50);
                if (Files.notExists(asked)) {
                    return true;
                }
            }
            return !Files.deleteIfExists(asked);
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /**
     * Answers from now on when a second start asks.
     *
     * @param front brings the window to the front and then runs what it is given; called off the FX thread
     */
    void answer(Front front) {
        if (lock == null) {
            return;
        }
        // Looking is cheaper than it sounds, and the same on every system; not all tell of changes within a second.
        Thread.ofPlatform().daemon().name("luotsi-one-window").start(() -> {
            boolean coming = false;
            while (!closed) {
                boolean there = Files.exists(asked);
                if (there && !coming) {
                    front.come(this::came);
                }
                coming = there;
                try {
                    Thread.sleep(LOOK_MILLIS);
                } catch (InterruptedException e) {
                    return;
                }
            }
        });
    }

    private void came() {
        try {
            Files.deleteIfExists(asked);
        } catch (IOException e) {
            // Who asked is told that nobody answered.
        }
    }

    /** Gives the place to the next window. */
    @Override
    public void close() {
        closed = true;
        FileChannel held = lock;
        if (held != null) {
            try {
                held.close();
            } catch (IOException e) {
                // The operating system gives it back when the program ends.
            }
        }
    }

    /** Brings a window to the front. */
    @FunctionalInterface
    interface Front {
        void come(Runnable done);
    }
}
