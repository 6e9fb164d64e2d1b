package org.r2prating.facts.importing;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import org.r2prating.facts.PartialDate;

/**
 * A published file as the bibliography records it.
 *
 * @param author the institution that publishes the figures
 * @param origin where the file was got, if elsewhere
 */
record SourceRecord(
        String id,
        String title,
        String author,
        Optional<PartialDate> issued,
        String url,
        String origin,
        String licence) {

    /** As CSL-JSON, with the file that was read and its digest. */
    ObjectNode csl(String file, String digest) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("id", id);
        node.put("type", "dataset");
        node.putArray("author").addObject().put("literal", author);
        node.put("title", title);
        issued.ifPresent(date -> {
            var parts = node.putObject("issued").putArray("date-parts").addArray();
            for (String part : StringUtils.split(date.toString(), '-')) {
                parts.add(Integer.parseInt(part));
            }
        });
        if (!url.isEmpty()) {
            node.put("URL", url);
        }
        ObjectNode custom = node.putObject("custom");
        custom.put("origin", origin);
        custom.put("licence", licence);
        custom.put("file", file);
        custom.put("sha256", digest);
        return node;
    }
}
