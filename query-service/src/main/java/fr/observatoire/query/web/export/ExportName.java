package fr.observatoire.query.web.export;

/** The name under which an export is kept. */
final class ExportName {

    private ExportName() {}

    static String of(ExportRequest request, String ending) {
        String what =
                (request.indicators().size() == 1)
                        ? request.indicators().getFirst().id()
                        : "indicateurs";
        return String.join(
                        "_",
                        what,
                        request.asked().scope().territory().id().replace(':', '-'),
                        request.level().id(),
                        request.period().id())
                + "."
                + ending;
    }
}
