package org.r2prating.input;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.commons.lang3.StringUtils;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFReader.SheetIterator;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Reads the first sheet of an Excel file (.xlsx) row by row. Formulas are refused, never evaluated. */
public final class ExcelFile {

    private static final long LARGEST_PART = 100L * 1024 * 1024;

    private ExcelFile() {}

    /**
     * Hands over each line as it is read; the first row names the columns.
     *
     * @param progress hears how many bytes of the file have been read, taking its first sheet for all of it
     */
    public static void read(
            Path path, List<String> needed, Problems problems, LongConsumer progress, Consumer<TableLine> reading) {
        String name = path.toString().replace('\\', '/');
        // A part larger than this, or one that unpacks a hundredfold, is refused: it would fill the memory.
        ZipSecureFile.setMaxEntrySize(LARGEST_PART);
        try (OPCPackage workbook = OPCPackage.open(path.toFile(), PackageAccess.READ)) {
            XSSFReader reader = new XSSFReader(workbook);
            Sheet sheet = new Sheet(name, new TableHeader(name, needed, problems), problems, reading);
            Formulas handler = new Formulas(reader, workbook, sheet);
            XMLReader parser = XMLHelper.newXMLReader();
            parser.setContentHandler(handler);
            SheetIterator sheets = (SheetIterator) reader.getSheetsData();
            try (InputStream first = sheets.next()) {
                long all = path.toFile().length();
                long unpacked = Math.max(1, sheets.getSheetPart().getSize());
                LongConsumer share = read -> progress.accept(Math.min(all, all * read / unpacked));
                parser.parse(new InputSource(new CountedInput(first, share)));
                progress.accept(all);
                sheet.end();
            }
        } catch (Enough enough) {
            // What is wrong has been reported.
        } catch (IOException
                | OpenXML4JException
                | SAXException
                | ParserConfigurationException
                | RuntimeException unreadable) {
            problems.report(
                    Origin.of(name),
                    "this is not an Excel file that can be read ("
                            + StringUtils.abbreviate(StringUtils.normalizeSpace(unreadable.getMessage()), 160) + ")",
                    "Maybe save it as .xlsx, or as CSV in UTF-8.");
        }
    }

    /** Nothing more should be read. */
    private static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Enough() {
            super("", null, false, false);
        }
    }

    /** Cells as they are stored: dates as the calendar writes them, numbers without a format. */
    private static final class Stored extends DataFormatter {
        @Override
        public String formatRawCellContents(double value, int index, String format, boolean use1904) {
            if (DateUtil.isADateFormat(index, format) && DateUtil.isValidExcelDate(value)) {
                return DateUtil.getLocalDateTime(value, use1904).toLocalDate().toString();
            }
            return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
        }
    }

    /** Tells the sheet of each formula, which the usual handler passes over. */
    private static final class Formulas extends XSSFSheetXMLHandler {
        private final Sheet sheet;

        Formulas(XSSFReader reader, OPCPackage workbook, Sheet sheet)
                throws IOException, SAXException, OpenXML4JException {
            super(reader.getStylesTable(), null, new ReadOnlySharedStringsTable(workbook), sheet, new Stored(), false);
            this.sheet = sheet;
        }

        @Override
        public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
            if (localName.equals("f")) {
                sheet.formula();
            }
            super.startElement(uri, localName, name, attributes);
        }
    }

    /** Gathers the cells of a row. */
    private static final class Sheet implements SheetContentsHandler {
        private final String name;
        private final TableHeader header;
        private final Problems problems;
        private final Consumer<TableLine> reading;
        private final List<String> cells = new ArrayList<>();
        private int columns;
        private int line;

        Sheet(String name, TableHeader header, Problems problems, Consumer<TableLine> reading) {
            this.name = name;
            this.header = header;
            this.problems = problems;
            this.reading = reading;
        }

        @Override
        public void startRow(int row) {
            line = row + 1;
            cells.clear();
        }

        @Override
        public void cell(@Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
            int column = reference == null ? cells.size() : new CellReference(reference).getCol();
            if (column > TableHeader.MOST_COLUMNS) {
                problems.report(
                        new Origin(name, line, column + 1),
                        "line has more than (" + TableHeader.MOST_COLUMNS + ") cells",
                        "Maybe this is not the file that was meant.");
                throw new Enough();
            }
            fill(column);
            cells.add(StringUtils.strip(StringUtils.defaultString(value)));
        }

        private void fill(int column) {
            while (cells.size() < column) {
                cells.add("");
            }
        }

        @Override
        public void endRow(int row) {
            if (cells.stream().allMatch(String::isEmpty)) {
                return;
            }
            if (columns == 0) {
                columns = cells.size();
            }
            fill(columns);
            boolean more = header.accepts(new Origin(name, line, 1), List.copyOf(cells), reading);
            if (!more || !problems.roomForMore()) {
                throw new Enough();
            }
        }

        void formula() {
            problems.report(
                    new Origin(name, line, cells.size() + 1),
                    "cell " + CellReference.convertNumToColString(cells.size()) + line
                            + " or one after it is a formula",
                    "Replace it by its value: formulas are never evaluated.");
            if (!problems.roomForMore()) {
                throw new Enough();
            }
        }

        void end() {
            header.end();
        }
    }
}
