package org.allmende.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.allmende.support.Approved;
import org.allmende.support.Http;
import org.allmende.support.Pages;
import org.allmende.support.Stack;
import org.junit.jupiter.api.Test;

/** Every page and every endpoint as every role: the map of who may see what is a golden file. */
class PermissionsIT {

    private static final Stack STACK = Stack.shared();
    /** What a write needs to get past its validation and before its guard; what it asks for is refused for other reasons or harmless. */
    private static final Map<String, String> BODIES = Map.of(
            "POST /ballots/{id}/votes", "{\"choice\":\"YES\"}",
            "POST /boxes/{id}/extras", "{\"productId\":1,\"quantity\":1}",
            "POST /motions", "{\"bodyId\":1}",
            "POST /check-ins", "{\"boxId\":1}");

    @Test
    void everyPageAnswersEveryRoleAsApproved() {
        Map<String, Http> people = Roles.all(STACK);
        Approved.verify("pages-by-role.approved.txt", table(people, Pages.all().stream().filter(page -> !page.endsWith("sign-out")).toList(),
                (http, page) -> outcome(page, http.get(Pages.example(STACK, page)))));
    }

    @Test
    void everyEndpointAnswersEveryRoleAsApproved() {
        Map<String, Http> people = Roles.all(STACK);
        Approved.verify("endpoints-by-role.approved.txt", table(people, endpoints(), (http, endpoint) -> {
            String path = "/api" + endpoint.substring(endpoint.indexOf(' ') + 1).replaceAll("\\{number[^}]*}", "2026-001").replaceAll("\\{[^}]+}", "1");
            return outcome(path, endpoint.startsWith("GET") ? http.get(path) : http.post(path, BODIES.getOrDefault(endpoint, "{}")));
        }));
    }

    private interface Ask {
        String outcome(Http http, String what);
    }

    private static String table(Map<String, Http> people, List<String> rows, Ask ask) {
        StringBuilder table = new StringBuilder(line("", people.keySet().stream().toList()));
        for (String row : rows) {
            table.append(line(row, people.values().stream().map(http -> ask.outcome(http, row)).toList()));
        }
        return table.toString();
    }

    private static String line(String head, List<String> cells) {
        return (String.format("%-56s", head) + cells.stream().map(cell -> String.format("%-11s", cell)).collect(Collectors.joining())).stripTrailing() + "\n";
    }

    private static String outcome(String asked, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as("%s: %s", asked, answer.body()).isLessThan(500);
        if (answer.uri().getPath().contains("/sign-in") && !asked.contains("sign-in")) {
            return "sign in";
        }
        return switch (answer.statusCode()) {
            case 401 -> "sign in";
            case 403 -> "-";
            case 404 -> "not there";
            default -> "yes";
        };
    }

    private static List<String> endpoints() {
        List<String> endpoints = new ArrayList<>();
        for (JavaClass resource : new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.allmende")) {
            if (resource.isAnnotatedWith(Path.class)) {
                for (JavaMethod method : resource.getMethods()) {
                    String verb = method.isAnnotatedWith(GET.class) ? "GET" : method.isAnnotatedWith(POST.class) ? "POST" : null;
                    if (verb != null) {
                        String path = resource.getAnnotationOfType(Path.class).value() + "/" + (method.isAnnotatedWith(Path.class) ? method.getAnnotationOfType(Path.class).value() : "");
                        endpoints.add(verb + " /" + path.replaceAll("/+", "/").replaceAll("^/|/$", ""));
                    }
                }
            }
        }
        return endpoints.stream().sorted().toList();
    }
}
