package kr.seogo.catalog.internal.sparql;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import kr.seogo.catalog.api.BadRequestException;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.ExprTransformer;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcat;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcatDistinct;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.vocabulary.XSD;

/**
 * Puts watched functions in the place of those that could go on for ever or fill the memory: a pattern may be looked for for
 * years in a short text, and texts put together with themselves forty times have no end.
 */
final class Texts extends ExprTransformCopy {

    private static final int LONGEST = 100_000;

    private final Spending spending;

    Texts(Spending spending) {
        this.spending = spending;
    }

    @Override
    public Expr transform(ExprFunctionN function, ExprList arguments) {
        return switch (function) {
            case E_Regex _ -> new Matching(arguments);
            case E_StrReplace _ -> new Replacing(arguments);
            case E_StrConcat _ -> new Joining(arguments);
            case E_Function named
            when !named.getFunctionIRI().startsWith(XSD.NS) ->
                throw notOffered("functions beyond SPARQL 1.1, here <" + named.getFunctionIRI() + ">");
            default -> super.transform(function, arguments);
        };
    }

    /** What is reckoned over a group has expressions of its own. */
    @Override
    public Expr transform(ExprAggregator reckoned) {
        Aggregator aggregator = reckoned.getAggregator();
        ExprList inner = aggregator.getExprList();
        if (inner == null || inner.isEmpty()) {
            return reckoned;
        }
        ExprList watched = ExprTransformer.transform(this, inner);
        if (aggregator instanceof AggGroupConcat || aggregator instanceof AggGroupConcatDistinct) {
            int separator = aggregator.toString().length(); // which names it, and is no shorter
            watched = new ExprList(watched.getList().stream()
                    .map(each -> (Expr) new PutTogether(each, separator))
                    .toList());
        }
        return new ExprAggregator(reckoned.getVar(), aggregator.copy(watched));
    }

    /** One of the texts that are put together, with a separator of so many letters at the most. */
    private final class PutTogether extends ExprFunction1 {
        private final int separator;

        PutTogether(Expr text, int separator) {
            super(text, "text");
            this.separator = separator;
        }

        @Override
        public NodeValue eval(NodeValue text) {
            spending.text((long) text.asString().length() + separator);
            return text;
        }

        @Override
        public Expr copy(Expr text) {
            return new PutTogether(text, separator);
        }
    }

    static BadRequestException notOffered(String what) {
        return new BadRequestException("not-offered", "여기서는 쓸 수 없는 것을 요구합니다. Not offered here: " + what + ".");
    }

    /** {@code REGEX} (SPARQL 1.1, 17.4.3.14). */
    private final class Matching extends ExprFunctionN {
        Matching(ExprList arguments) {
            super("regex", arguments);
        }

        @Override
        public NodeValue eval(List<NodeValue> given) {
            Pattern pattern = pattern(given.get(1), given.size() > 2 ? Optional.of(given.get(2)) : Optional.empty());
            return NodeValue.makeBoolean(pattern.matcher(new Watched(words(given.getFirst()), spending))
                    .find());
        }

        @Override
        public Expr copy(ExprList arguments) {
            return new Matching(arguments);
        }
    }

    /** {@code REPLACE} (SPARQL 1.1, 17.4.3.15). */
    private final class Replacing extends ExprFunctionN {
        Replacing(ExprList arguments) {
            super("replace", arguments);
        }

        @Override
        public NodeValue eval(List<NodeValue> given) {
            Node text = literal(given.getFirst());
            Pattern pattern = pattern(given.get(1), given.size() > 3 ? Optional.of(given.get(3)) : Optional.empty());
            if (pattern.matcher("").find()) {
                throw new ExprEvalException("REPLACE of a pattern that matches nothing at all (err:FORX0003)");
            }
            try {
                return like(text, replaced(text.getLiteralLexicalForm(), pattern, words(given.get(2))));
            } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                throw new ExprEvalException("REPLACE with what is no replacement (err:FORX0004)", e);
            }
        }

        private String replaced(String text, Pattern pattern, String with) {
            Matcher matcher = pattern.matcher(new Watched(text, spending));
            StringBuilder made = new StringBuilder();
            while (matcher.find()) {
                matcher.appendReplacement(made, with);
                bounded(made.length());
            }
            spending.text(bounded(matcher.appendTail(made).length()));
            return made.toString();
        }

        @Override
        public Expr copy(ExprList arguments) {
            return new Replacing(arguments);
        }
    }

    /** {@code CONCAT} (SPARQL 1.1, 17.4.3.12). */
    private final class Joining extends ExprFunctionN {
        private final E_StrConcat plain;

        Joining(ExprList arguments) {
            super("concat", arguments);
            this.plain = new E_StrConcat(arguments);
        }

        @Override
        public NodeValue eval(List<NodeValue> given) {
            spending.text(bounded(given.stream()
                    .filter(NodeValue::isLiteral)
                    .mapToInt(each -> each.asString().length())
                    .sum()));
            return plain.eval(given);
        }

        @Override
        public Expr copy(ExprList arguments) {
            return new Joining(arguments);
        }
    }

    private int bounded(int length) {
        if (length > LONGEST) {
            throw spending.spent("it makes a text of more than " + LONGEST + " characters");
        }
        return length;
    }

    private static Pattern pattern(NodeValue pattern, Optional<NodeValue> flags) {
        try {
            return Pattern.compile(words(pattern), mask(flags.map(Texts::words).orElse("")));
        } catch (PatternSyntaxException e) {
            throw new ExprEvalException("No regular expression: " + pattern, e);
        }
    }

    /** The flags of XPath and XQuery Functions 3.1, 5.6.1. */
    private static int mask(String flags) {
        int mask = 0;
        for (int at = 0; at < flags.length(); at++) {
            mask |= switch (flags.charAt(at)) {
                case 's' -> Pattern.DOTALL;
                case 'm' -> Pattern.MULTILINE;
                case 'i' -> Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
                case 'x' -> Pattern.COMMENTS;
                case 'q' -> Pattern.LITERAL;
                default -> throw new ExprEvalException("No flags of a regular expression: " + flags);
            };
        }
        return mask;
    }

    private static Node literal(NodeValue value) {
        if (!value.isString() && !value.isLangString()) {
            throw new ExprEvalException("A text was expected, found " + value);
        }
        return value.asNode();
    }

    private static String words(NodeValue value) {
        return literal(value).getLiteralLexicalForm();
    }

    /** A text of the language of another. */
    private static NodeValue like(Node text, String words) {
        String language = text.getLiteralLanguage();
        return NodeValue.makeNode(
                language.isEmpty()
                        ? NodeFactory.createLiteralString(words)
                        : NodeFactory.createLiteralLang(words, language));
    }

    /** A text whose every letter that is looked at counts. */
    private record Watched(CharSequence text, Spending spending) implements CharSequence {
        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            spending.step();
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
