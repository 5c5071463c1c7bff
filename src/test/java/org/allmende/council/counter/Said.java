package org.allmende.council.counter;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** What target/count.jar, run as a process of its own, answered. */
record Said(int status, String out, String err) {

    static Said by(String... words) throws IOException, InterruptedException {
        return by(List.of("-Xmx512m"), words);
    }

    static Said by(List<String> ofJava, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(ofJava);
        command.addAll(List.of("-jar", "target/count.jar"));
        command.addAll(List.of(words));
        return by(Path.of("").toAbsolutePath(), command);
    }

    static Said by(Path directory, List<String> command) throws IOException, InterruptedException {
        Path out = Files.createTempFile("count", ".out");
        Path err = Files.createTempFile("count", ".err");
        ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile()).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException(command + " does not end");
        }
        Said said = new Said(process.exitValue(), Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
        Files.delete(out);
        Files.delete(err);
        return said;
    }

    JsonStructure json() {
        try (JsonReader reader = Json.createReader(new StringReader(out))) {
            return reader.read();
        }
    }
}
