package kr.seogo.catalog.internal.solr;

import java.util.LinkedHashSet;
import java.util.Set;
import kr.seogo.catalog.CatalogDate;
import kr.seogo.catalog.Label;

/**
 * A year or a decade, to count and to narrow by. Its value is a {@link CatalogDate}, so its first and last day are what
 * {@code from} and {@code to} of a request take.
 */
sealed interface Period {

    /** So many years of one record are counted; a longer date is a slip or says nothing. */
    int MOST_YEARS = 300;

    /** The value in the index: {@code 2015} or {@code 2010/2019}. */
    String value();

    Label label();

    /** One year. */
    record OfYear(int year) implements Period {
        @Override
        public String value() {
            return "%04d".formatted(year);
        }

        @Override
        public Label label() {
            return new Label(year + "년", Integer.toString(year));
        }
    }

    /** Ten years from one that ends in 0. */
    record OfDecade(int first) implements Period {
        @Override
        public String value() {
            return "%04d/%04d".formatted(first, first + 9);
        }

        @Override
        public Label label() {
            return new Label(first + "년대", first + "s");
        }
    }

    /** The period of a value in the index. */
    static Period of(String value) {
        int first = Integer.parseInt(value.substring(0, 4));
        return value.length() == 4 ? new OfYear(first) : new OfDecade(first);
    }

    /** Every year and decade a date may lie in. */
    static Set<Period> touchedBy(CatalogDate date) {
        Set<Period> touched = new LinkedHashSet<>();
        int last = date.latest().getYear();
        for (int year = Math.max(date.earliest().getYear(), last - MOST_YEARS); year <= last; year++) {
            touched.add(new OfYear(year));
            touched.add(new OfDecade(year - year % 10));
        }
        return touched;
    }
}
