package org.allmende.council.sealed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.HexFormat;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.allmende.council.voting.VotingRefusal;
import org.allmende.platform.web.Refused;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The keys of sealed boxes: one file each, outside the data base, its log and its backups, and gone once the ballot is counted.
 * All nodes of the application share the directory ({@code ALLMENDE_SEAL_DIR}).
 */
@ApplicationScoped
class Seals {

    private static final int KEY_SIZE = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject @ConfigProperty(name = "allmende.seal.dir", defaultValue = "seals") String directory;

    /** Makes a key and keeps it safely before anything is sealed with it. @return its name */
    String create() {
        byte[] name = new byte[16];
        byte[] key = new byte[KEY_SIZE];
        RANDOM.nextBytes(name);
        RANDOM.nextBytes(key);
        String hex = HexFormat.of().formatHex(name);
        try {
            Files.createDirectories(Path.of(directory), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            try (FileChannel channel = FileChannel.open(file(hex), EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
                channel.write(ByteBuffer.wrap(key));
                channel.force(true);
            }
            try (FileChannel entry = FileChannel.open(Path.of(directory), StandardOpenOption.READ)) {
                entry.force(true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The key of a secret ballot cannot be kept in " + Path.of(directory).toAbsolutePath(), e);
        }
        return hex;
    }

    /** @throws Refused {@link VotingRefusal#SEAL_LOST} */
    SecretKey key(String name) {
        try {
            byte[] key = Files.readAllBytes(file(name));
            if (key.length == KEY_SIZE) {
                return new SecretKeySpec(key, "AES");
            }
        } catch (NoSuchFileException e) {
            throw new Refused(VotingRefusal.SEAL_LOST);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new Refused(VotingRefusal.SEAL_LOST);
    }

    /** Overwrites and deletes; a second time nothing happens. */
    void destroy(String name) {
        try {
            try (FileChannel channel = FileChannel.open(file(name), StandardOpenOption.WRITE)) {
                channel.write(ByteBuffer.allocate(KEY_SIZE));
                channel.force(true);
            }
            Files.deleteIfExists(file(name));
        } catch (NoSuchFileException e) {
            return;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IllegalArgumentException if the name could lead elsewhere */
    private Path file(String name) {
        if (!name.matches("[0-9a-f]{32}")) {
            throw new IllegalArgumentException("No name of a seal");
        }
        return Path.of(directory, name + ".seal");
    }
}
