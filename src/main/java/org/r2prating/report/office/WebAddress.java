package org.r2prating.report.office;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** An address on the web as an office file takes it. */
public final class WebAddress {

    /** What a URI may hold beside letters and digits (RFC 3986). */
    private static final String ALLOWED = "-._~:/?#[]@!$&'()*+,;=%";
    /** More than this, spreadsheets do not follow. */
    private static final int LONGEST = 2000;

    private WebAddress() {}

    /** The address with everything else escaped; empty for one that leads to no page of the web. */
    public static Optional<String> of(String address) {
        String escaped = escaped(address.strip());
        String scheme = escaped.toLowerCase(Locale.ROOT);
        boolean web = scheme.startsWith("http://") || scheme.startsWith("https://");
        if (!web || escaped.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(new URI(escaped).toString());
        } catch (URISyntaxException none) {
            return Optional.empty();
        }
    }

    private static String escaped(String address) {
        StringBuilder escaped = new StringBuilder();
        for (byte part : address.getBytes(StandardCharsets.UTF_8)) {
            char letter = (char) (part & 0xFF);
            boolean plain = letter < 0x80 && (Character.isLetterOrDigit(letter) || ALLOWED.indexOf(letter) >= 0);
            escaped.append(plain ? String.valueOf(letter) : String.format(Locale.ROOT, "%%%02X", (int) letter));
        }
        return escaped.toString();
    }
}
