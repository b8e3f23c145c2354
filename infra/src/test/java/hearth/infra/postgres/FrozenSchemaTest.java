package hearth.infra.postgres;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

import static org.assertj.core.api.Assertions.assertThat;

class FrozenSchemaTest {
    @ParameterizedTest
    @CsvSource({
            "V1__circles.sql, 17717a281440929a8588088da0a2065e5c41d130581998abb96af98cb0097f55",
            "V2__accounts.sql, fc2d6476a13415ef8645689d6b7bac2714152421fd085fc8c67d660e6315bd93",
            "V5__care.sql, c1dd53b42c552e3153a60e9a85f9239bd9d8ac7aa75eee81d63ac8487e741ea8",
            "V3__sittings.sql, 10f4ec0da3f72bdd08184a71210fada48ce65958f006b21b25c69b4d9284dec6",
            "V4__quicker_doors.sql, 3911b1bac3509fe90a2c922800635ab3810f2af0dc9e862ffd760098c600c2aa",
            "V6__leaving.sql, c5b0e1dae2d4f1f537181f62b2b737a207e29beaf997f47828bb8af66b7f1cfb",
            "V7__house.sql, db889bc7d0d5d89d2931d1a41fb9b9bf6ed0f0bb0b7fe2e8be73f1fd860c69a2",
            "V8__moved_on.sql, 21b6c85952da637de9e9a7d7b8a33f1bd7ea3af5bcbb6db1d9ffca462f3e3a65",
            "V9__finished.sql, 3a6a3bded3486cd07dab8c9d04d1b708fa6a4ef8cbd770493274f8138eab06b2",
            "V10__come_due.sql, 5591e48333dfa260ba240d0e4f285bcec5e267b50d8b187be7c2ceccf54be113",
            "V11__care_seen.sql, 720d33b4b2a5288c9a01b0a314b0d87d60bc5b758f44f98f268a57922de90089",
            "V12__of_late.sql, b389730e812f8254cf0de251978a7086a64bdb619ec59b46a0e27afe9a3ac14d",
            "V13__respite.sql, e5241c1033b3c043f5385c6ac6ed75624ce5d38d9d29b245565d41db4624286a",
            "V14__later_and_by_use.sql, 1caedc2a6b7d6abc2feb0d446f6848bab31ca6c5a894ac2bdc0fffc8e8ae45e5",
            "V15__goes.sql, 5232007ec6cd40a6abb4aa553c52cd425f326f50b63608e98d5cd3f9e6cfa8ff",
            "V16__what_next.sql, b5f2da8d00f91acd1329f1d3381eab4fe101e559dae27dafe17e12c01fae552b"})
    @DisplayName("F3 a migration that somebody may have run stays as it is; what changes is a new one")
    void aMigrationStaysAsItIs(String file, String digest) throws IOException, NoSuchAlgorithmException {
        try (var migration = Objects
                .requireNonNull(FrozenSchemaTest.class.getResourceAsStream("/hearth/migrations/" + file), file)) {
            var now = MessageDigest.getInstance("SHA-256").digest(migration.readAllBytes());
            assertThat(HexFormat.of().formatHex(now)).isEqualTo(digest);
        }
    }
}
