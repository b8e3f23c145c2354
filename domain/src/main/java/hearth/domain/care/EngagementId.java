package hearth.domain.care;

import java.util.UUID;

public record EngagementId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
