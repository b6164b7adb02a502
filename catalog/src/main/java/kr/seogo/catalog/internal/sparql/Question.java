package kr.seogo.catalog.internal.sparql;

import java.util.List;
import java.util.Locale;
import kr.seogo.catalog.api.BadRequestException;
import kr.seogo.catalog.api.PublicGraphs;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.shared.impl.PrefixMappingImpl;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprTransformer;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/** A question as it is carried out: read, found to ask for nothing that is not offered, and its texts bounded. */
final class Question {

    /** Functions and properties of the engine's own, which load classes, among them. */
    private static final List<String> ENGINE = List.of("<java:", "<http://jena.", "<https://jena.");

    private Question() {}

    /** @throws BadRequestException when it is none, or asks for what is not offered */
    static Query read(String text) {
        if (text.isBlank()) {
            throw new BadRequestException("bad-query", "query가 비어 있습니다. The query is empty.");
        }
        if (text.length() > PublicGraphs.LONGEST) {
            throw new BadRequestException(
                    "query-too-costly",
                    "질의가 너무 깁니다(%1$,d자, 최대 %2$,d자). A query has at most %2$,d characters; found: %1$,d."
                            .formatted(text.length(), PublicGraphs.LONGEST));
        }
        try {
            Query query = QueryFactory.create(text, Syntax.syntaxSPARQL_11);
            refuse(query);
            return query;
        } catch (QueryException e) {
            throw new BadRequestException(
                    "bad-query", "SPARQL 1.1 질의가 아닙니다. This is no query in SPARQL 1.1: " + e.getMessage());
        } catch (StackOverflowError e) {
            throw new BadRequestException(
                    "query-too-costly", "질의가 너무 깊이 중첩되었습니다. The query is nested too deeply: " + e);
        }
    }

    private static void refuse(Query query) {
        Query bare = query.cloneQuery();
        bare.setPrefixMapping(new PrefixMappingImpl());
        String whole = bare.serialize().toLowerCase(Locale.ROOT);
        if (ENGINE.stream().anyMatch(whole::contains)) {
            throw Texts.notOffered("functions and properties beyond SPARQL 1.1");
        }
    }

    /** The same question with functions that make or search texts watched. */
    static Query watched(Query query, Spending spending) {
        Texts texts = new Texts(spending);
        Query watched = having(QueryTransformOps.transform(query, new ElementTransformCopyBase(), texts), texts);
        Walker.walk(Algebra.compile(watched), null, new Unwatched());
        return watched;
    }

    /** Refuses what was not reached, such as a second condition of HAVING within a subquery. */
    private static final class Unwatched extends ExprVisitorBase {
        @Override
        public void visit(ExprFunctionN function) {
            switch (function) {
                case E_Regex _, E_StrReplace _, E_StrConcat _ ->
                    throw Texts.notOffered(
                            "this use of " + function.getFunctionSymbol().getSymbol()
                                    + ", as in several conditions of HAVING in a subquery");
                default -> {
                    // bounded by the rows it is reckoned for
                }
            }
        }
    }

    /** Jena 6.0.0 looks at the first condition of HAVING only. */
    private static Query having(Query query, Texts texts) {
        query.getHavingExprs().replaceAll(condition -> ExprTransformer.transform(texts, condition));
        return query;
    }
}
