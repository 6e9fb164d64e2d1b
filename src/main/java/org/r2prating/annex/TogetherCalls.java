package org.r2prating.annex;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Calls of footnotes that are printed without anything between them, such as {@code 11} and {@code 12} as {@code 1112}. A
 * number that no footnote has is read as several that have one and count on.
 */
final class TogetherCalls {

    private final Set<Integer> notes;

    private TogetherCalls(Set<Integer> notes) {
        this.notes = notes;
    }

    /** The same blocks, each call by itself. */
    static List<Block> apart(List<Block> blocks) {
        TogetherCalls reading = new TogetherCalls(blocks.stream()
                .filter(Block.Note.class::isInstance)
                .map(b -> ((Block.Note) b).number())
                .collect(Collectors.toSet()));
        return reading.notes.isEmpty()
                ? blocks
                : blocks.stream().map(reading::apart).toList();
    }

    private Block apart(Block block) {
        if (block instanceof Block.Cells row) {
            return new Block.Cells(
                    row.cells().stream()
                            .map(c -> c.stream().map(this::apart).toList())
                            .toList(),
                    row.place());
        }
        if (block instanceof Block.Paragraph paragraph) {
            return new Block.Paragraph(apart(paragraph.words()));
        }
        return block instanceof Block.Item item ? new Block.Item(apart(item.words())) : block;
    }

    private Passage apart(Passage words) {
        if (words.calls().stream().allMatch(c -> notes.contains(c.number()))) {
            return words;
        }
        List<Passage.Call> calls = new ArrayList<>();
        for (Passage.Call call : words.calls()) {
            for (int number : numbers(call.number())) {
                calls.add(new Passage.Call(number, call.after(), call.place()));
            }
        }
        return new Passage(words.text(), calls, words.links(), words.bold(), words.place());
    }

    /** The numbers that a number is made of; only itself, when it is one or not made of any that count on. */
    private List<Integer> numbers(int printed) {
        String digits = String.valueOf(printed);
        for (int first = 1; first < digits.length() && !notes.contains(printed); first++) {
            List<Integer> numbers = new ArrayList<>();
            StringBuilder said = new StringBuilder();
            for (int n = Integer.parseInt(digits.substring(0, first)); said.length() < digits.length(); n++) {
                numbers.add(n);
                said.append(n);
            }
            if (said.toString().equals(digits) && notes.containsAll(numbers)) {
                return numbers;
            }
        }
        return List.of(printed);
    }
}
