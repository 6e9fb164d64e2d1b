package org.r2prating.consistency.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.r2prating.consistency.claim.HowMany.How;
import org.r2prating.consistency.claim.World.Narrowed;

/** What a clause claims: how many is put together with what is said. Where it is not plain which belongs to which, nothing. */
final class Clause {

    private static final Pattern ANY = Pattern.compile(
            "^ ?(?:yet |so far )?(?:of |on |from |to |for |in )?(?:any|a single|one|either)\\b",
            Pattern.CASE_INSENSITIVE);
    /** The list that stands here or was spoken of. */
    private static final Pattern THESE = Pattern.compile("\\b(?:the following|these)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern ONLY = Pattern.compile("\\b(?:only|sole|single|alone)\\b", Pattern.CASE_INSENSITIVE);

    private static final int NEAR = 46;

    private final String text;
    private final List<Narrowed> scopes;
    private final World world;
    private final List<Mention> mentions;
    private final List<Claim> claims = new ArrayList<>();

    Clause(String text, List<Narrowed> scopes, World world) {
        this.text = text;
        this.scopes = scopes;
        this.world = world;
        this.mentions = Mention.in(text, world);
    }

    List<Claim> claims() {
        Quantities quantities = new Quantities(text, mentions, world);
        boolean vague = quantities.ofItems().stream().anyMatch(q -> q.isVague(text));
        if (!mentions.isEmpty() && !vague && !Comparison.compared(text, mentions, scopes, world, claims)) {
            read(quantities);
        }
        return claims;
    }

    private void read(Quantities quantities) {
        Set<String> said = mentions.stream().map(Mention::property).collect(Collectors.toSet());
        boolean denied = mentions.stream().anyMatch(Mention::denied);
        Mention first = mentions.get(0);
        List<HowMany> all = quantities.ofItems();
        List<HowMany> beside = mentions.size() == 1 ? quantities.beside(first) : all;
        Optional<HowMany> one = all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
        if (said.size() == 1 && beside.size() == 1 && (!denied || beside.get(0).how() == How.NONE)) {
            add(said, beside.get(0), first);
        } else if (said.size() == 1 && quantities.isEmpty()) {
            alone(first);
        } else if (mentions.size() > 1 && mentions.size() <= all.size() && !denied) {
            paired(all);
        } else if (said.size() > 1 && one.isPresent()) {
            several(said, one.get(), denied);
        }
    }

    /** Several things that are said with one word for how many: "neither opposed nor abstained", "opposed or abstained on two". */
    private void several(Set<String> said, HowMany howMany, boolean denied) {
        Optional<Mention> without =
                mentions.stream().filter(m -> isWithout(howMany, m)).findFirst();
        if (isNeitherNor(howMany)) {
            mentions.forEach(m -> add(Set.of(m.property()), howMany, m));
        } else if (without.isPresent()) {
            add(Set.of(without.get().property()), howMany, without.get());
        } else if (!denied
                && mentions.size() == 2
                && between().matches("(?i) ?,? ?(?:or|nor|and)(?: in| on| from| of)? ?")
                && (howMany.how() == How.NONE || between().matches("(?i).*\\bn?or\\b.*"))) {
            add(said, howMany, mentions.get(0));
        }
    }

    private boolean isNeitherNor(HowMany howMany) {
        return mentions.size() == 2
                && howMany.end() <= mentions.get(0).start()
                && text.substring(howMany.start(), mentions.get(0).start()).matches("(?i)neither ")
                && between().contains(" nor ");
    }

    /** "Backed them without a single abstention": that none is so, beside what is said of how many it leaves open. */
    private boolean isWithout(HowMany howMany, Mention mention) {
        return howMany.how() == How.NONE
                && howMany.end() <= mention.start()
                && text.substring(howMany.start(), mention.start())
                        .matches("(?i)without (?:a|an|any|one)(?: single)? ");
    }

    private String between() {
        return text.substring(mentions.get(0).end(), mentions.get(1).start());
    }

    /** "Three were affirmative, two negative and two abstentions": each with the one beside it; behind what is said may stand another. */
    private void paired(List<HowMany> quantities) {
        boolean first = quantities.get(0).start() < mentions.get(0).start();
        if (first && quantities.size() > mentions.size()) {
            return;
        }
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            HowMany howMany = quantities.get(i);
            int next = i + 1 < mentions.size()
                    ? (first
                            ? quantities.get(i + 1).start()
                            : mentions.get(i + 1).start())
                    : text.length();
            boolean inOrder = first
                    ? howMany.end() <= mention.start() && mention.end() <= next
                    : mention.end() <= howMany.start() && howMany.end() <= next;
            int gap = first ? mention.start() - howMany.end() : howMany.start() - mention.end();
            if (!inOrder || gap > NEAR) {
                return;
            }
        }
        for (int i = 0; i < mentions.size(); i++) {
            add(Set.of(mentions.get(i).property()), quantities.get(i), mentions.get(i));
        }
    }

    /** Not how many: what is said of particular items is said of all of them, or of one where one text is spoken of; "not any" of none. */
    private void alone(Mention mention) {
        boolean any =
                mention.denied() && ANY.matcher(text.substring(mention.end())).find();
        int items = scopes.get(0).items().map(List::size).orElse(0);
        boolean several = items == 1 || world.several().matcher(text).find();
        boolean these = several && THESE.matcher(text).find();
        if (mentions.size() != 1
                || (items == 0 && !any && !these)
                || (mention.denied() && !any && !several)
                || ONLY.matcher(text).find()) {
            return;
        }
        How how = mention.denied() ? How.NONE : several ? How.ALL : How.SOME;
        add(Set.of(mention.property()), new HowMany(how, 0, 0, mention.end(), mention.end()), mention);
    }

    private void add(Set<String> properties, HowMany howMany, Mention mention) {
        claims.add(
                new Claim(text, properties, howMany, Readings.of(text, properties, howMany, mention, scopes, world)));
    }
}
