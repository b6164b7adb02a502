package kr.seogo.app.command;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code seogo holiday}: the calendar that deadlines are counted by, and its corrections. */
@Command(
        name = "holiday",
        mixinStandardHelpOptions = true,
        description = "공휴일 달력을 보고 고칩니다. The calendar of public holidays and its corrections.",
        subcommands = {
            HolidayCommand.ListYear.class,
            HolidayCommand.Add.class,
            HolidayCommand.Remove.class,
            HolidayCommand.History.class
        })
public final class HolidayCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "holiday takes a command: list, add, remove or history");
    }

    /** {@code seogo holiday list YEAR}. */
    @Command(name = "list", mixinStandardHelpOptions = true, description = "한 해의 공휴일을 보여 줍니다. The days off of a year.")
    public static final class ListYear extends LawCommand implements Callable<Integer> {

        @Parameters(paramLabel = "YEAR", description = "As 2026.")
        private int year;

        @Override
        public Integer call() {
            if (year < 1 || year > 9999) {
                throw new ParameterException(spec().commandLine(), "a year has four digits; found " + year);
            }
            return ask("calendar", JsonNodeFactory.instance.objectNode().put("year", year), LawWords::year);
        }
    }

    /** What {@code add} and {@code remove} have in common. */
    abstract static class Entry extends LawCommand {

        @Parameters(paramLabel = "DATE", description = "As 2026-03-16.")
        @SuppressWarnings("NullAway.Init") // required: set by picocli
        private LocalDate date;

        @Option(names = "--source", required = true, description = "Gazette, notice or decision it rests on.")
        private String source = "";

        @Option(names = "--who", required = true, description = "Who enters it; stands in the history.")
        private String who = "";

        @Option(
                names = "--confirm",
                paramLabel = "VERSION",
                defaultValue = "",
                description = "미리 본 판. 없으면 바뀌는 건을 보여 주기만 합니다."
                        + " The version of the preview; without it, what would move is shown and nothing changes.")
        private String confirm = "";

        int enter(String change, String name, String nameEn) {
            ObjectNode arguments = JsonNodeFactory.instance.objectNode();
            arguments.put("change", change);
            arguments.put("date", date.toString());
            arguments.put("name", name);
            arguments.put("nameEn", nameEn);
            arguments.put("source", source);
            arguments.put("who", who);
            arguments.put("confirm", confirm);
            return enter("holiday", arguments, LawWords::entry);
        }
    }

    /** {@code seogo holiday add DATE --name N --source S --who W [--confirm VERSION]}. */
    @Command(
            name = "add",
            mixinStandardHelpOptions = true,
            description = "임시공휴일이나 빠진 공휴일을 넣습니다. Enters a day the government declared, or one that is missing.")
    public static final class Add extends Entry implements Callable<Integer> {

        @Option(names = "--name", required = true, description = "As it will stand in the reasons of deadlines.")
        private String name = "";

        @Option(
                names = "--name-en",
                defaultValue = "Declared holiday",
                description = "The same in English; ${DEFAULT-VALUE} by default.")
        private String nameEn = "";

        @Override
        public Integer call() {
            return enter("add", name, nameEn);
        }
    }

    /** {@code seogo holiday remove DATE --source S --who W [--confirm VERSION]}. */
    @Command(
            name = "remove",
            mixinStandardHelpOptions = true,
            description = "공휴일이 아닌 날로 고칩니다. Says that a day is no holiday; its history stays.")
    public static final class Remove extends Entry implements Callable<Integer> {
        @Override
        public Integer call() {
            return enter("remove", "", "");
        }
    }

    /** {@code seogo holiday history}. */
    @Command(
            name = "history",
            mixinStandardHelpOptions = true,
            description = "넣고 뺀 날을 차례로 보여 줍니다. Everything that was entered, by whom and on what.")
    public static final class History extends LawCommand implements Callable<Integer> {
        @Override
        public Integer call() {
            return ask("holiday-history", JsonNodeFactory.instance.objectNode(), LawWords::history);
        }
    }
}
