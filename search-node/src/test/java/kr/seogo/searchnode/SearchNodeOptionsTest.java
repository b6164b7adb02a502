package kr.seogo.searchnode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchNodeOptionsTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    @Test
    void takes_pairs_of_name_and_value() throws Exception {
        SearchNodeOptions options = SearchNodeOptions.parse(arguments("public,staff", "8984"));

        assertThat(options.cores()).containsExactly("public", "staff");
        assertThat(options.port()).isEqualTo(8984);
    }

    @Test
    void names_the_argument_that_is_wrong() throws Exception {
        assertThatThrownBy(() -> SearchNodeOptions.parse("--home", "x")).hasMessage("--configset is missing");
        assertThatThrownBy(() -> SearchNodeOptions.parse("home")).hasMessageContaining("pairs of --name value");
        assertThatThrownBy(() -> SearchNodeOptions.parse(arguments("../etc", "0")))
                .hasMessageContaining("--cores");
        assertThatThrownBy(() -> SearchNodeOptions.parse(arguments("public", "65536")))
                .hasMessageContaining("--port");
    }

    @Test
    void a_configset_without_configuration_is_refused() throws Exception {
        String[] arguments = arguments("public", "0");
        Files.delete(folder.resolve("conf/solrconfig.xml"));

        assertThatThrownBy(() -> SearchNodeOptions.parse(arguments)).hasMessageContaining("no conf/solrconfig.xml");
    }

    @Test
    void a_credential_is_never_printed_and_stored_as_a_salted_hash() throws Exception {
        Path file = Files.writeString(folder.resolve("credential"), "seogo:0123456789abcdef\n");

        Credential credential = Credential.read(file);

        assertThat(credential.toString()).doesNotContain("0123456789");
        assertThat(credential.securityJson()).contains("\"blockUnknown\": true").doesNotContain("0123456789");
        assertThat(credential.securityJson()).isNotEqualTo(credential.securityJson());
    }

    private String[] arguments(String cores, String port) throws Exception {
        Files.createDirectories(folder.resolve("conf"));
        Files.writeString(folder.resolve("conf/solrconfig.xml"), "<config/>");
        List<String> arguments = new ArrayList<>(List.of("--home", "h", "--configset", folder.toString()));
        arguments.addAll(List.of("--cores", cores, "--credential", "c", "--port", port, "--logs", "l"));
        return arguments.toArray(String[]::new);
    }
}
