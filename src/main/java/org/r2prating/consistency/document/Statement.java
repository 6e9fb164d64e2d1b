package org.r2prating.consistency.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.r2prating.annex.Passage;
import org.r2prating.consistency.claim.Claim;
import org.r2prating.consistency.claim.Claims;
import org.r2prating.consistency.claim.Item;
import org.r2prating.consistency.claim.World;
import org.r2prating.consistency.finding.Finding.Witness;
import org.r2prating.consistency.wording.Sentence;
import org.r2prating.consistency.wording.Words;

/**
 * A sentence in which an annex speaks of its own state, as claims are read from it.
 *
 * @param text with plain marks and single spaces, without what it quotes
 * @param before the sentence before it in the same passage, or nothing
 */
record Statement(Sentence sentence, String text, String before) {

    /** What a copy for a reviewer says would lift a rating: "Fair: become a party to ... (now: none)". */
    private static final Pattern WHAT_IF = Pattern.compile("\\(now: ");

    /** Those of passages, in order; not what is said of others, nor of what would be. */
    static Stream<Statement> in(Stream<Passage> passages, Self self) {
        return passages.flatMap(Statement::all)
                .filter(s ->
                        !self.isAnother(s.text()) && !WHAT_IF.matcher(s.text()).find());
    }

    private static Stream<Statement> all(Passage passage) {
        List<Statement> all = new ArrayList<>();
        String before = "";
        for (Sentence sentence : Sentence.of(passage)) {
            String text = Words.unquoted(Words.plain(sentence.text()).replaceAll("\\s+", " "));
            all.add(new Statement(sentence, text, before));
            before = text;
        }
        return all.stream();
    }

    /** What it claims of a list and no reading bears out. */
    Stream<Claim> refuted(World world) {
        return Claims.in(text, before, world).stream().filter(Claim::isRefuted);
    }

    /** It, and what the list says of items. */
    List<Witness> against(List<Item> items) {
        return Stream.concat(Stream.of(witness()), items.stream().map(i -> new Witness(i.name(), i.place())))
                .toList();
    }

    Witness witness() {
        return new Witness(sentence.text(), sentence.place());
    }
}
