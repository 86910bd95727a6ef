package fi.luotsi.store.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.luotsi.core.keep.StoreFault;
import fi.luotsi.store.key.DataKey;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Properties;
import org.h2.Driver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database that H2 has closed itself, as it does when its own threads meet a damaged page, is told as damaged. */
class ClosedBelowTest {

    @TempDir
    private Path folder;

    @Test
    void what_H2_has_closed_itself_is_damaged_and_what_we_closed_is_closed() throws Exception {
        SecureRandom random = new SecureRandom();
        DataKey key = DataKey.random(random);
        try (Database database = new Opening(new Address(folder), key, random).create("Rantatie", false)) {
            Properties login = new Properties();
            login.put("user", Schema.KEEPER);
            login.put("password", new String(key.filePassword()) + " " + new String(key.userPassword(Schema.KEEPER)));
            try (Connection keeper = new Driver().connect(new Address(folder).join(), login);
                    Statement statement = keeper.createStatement()) {
                statement.execute("shutdown immediately");
            }
            assertThatThrownBy(database::generation).isInstanceOfSatisfying(StoreFault.class, this::damaged);
            assertThatThrownBy(() -> database.look(connection -> connection.createStatement().close()))
                    .isInstanceOfSatisfying(StoreFault.class, this::damaged);
            database.close();
            assertThatThrownBy(database::generation).isInstanceOf(StoreFault.class).hasMessage("closed");
        }
    }

    private void damaged(StoreFault fault) {
        assertThat(fault.code()).isEqualTo("damaged");
    }
}
