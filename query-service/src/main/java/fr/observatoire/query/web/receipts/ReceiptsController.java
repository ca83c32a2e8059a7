package fr.observatoire.query.web.receipts;

import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.uai.Uai;
import fr.observatoire.query.web.parameter.ParameterReader;
import fr.observatoire.query.web.problem.ProblemException;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;
import java.util.UUID;

@RestController
@Tag(name = "openapi.tag.receipts")
class ReceiptsController {

    private static final int USUAL = 50;

    private static final int MOST = 500;

    private final Receipts receipts;

    ReceiptsController(Receipts receipts) {
        this.receipts = receipts;
    }

    @GetMapping("/api/receipts/{submissionId}")
    @Operation(summary = "openapi.receipts.one")
    ResponseEntity<Receipt> one(
            @Parameter(description = "openapi.submissionId") @PathVariable String submissionId) {
        UUID id = Identifiers.read("submissionId", submissionId);
        return fresh(
                this.receipts
                        .find(id)
                        .orElseThrow(
                                () ->
                                        ProblemException.notFound(
                                                Reason.of(
                                                        "recepisse.inconnu",
                                                        "submissionId",
                                                        submissionId,
                                                        null))));
    }

    @GetMapping("/api/receipts")
    @Operation(summary = "openapi.receipts.list")
    ResponseEntity<List<Receipt>> list(
            @Parameter(description = "openapi.uai") @RequestParam(required = false)
                    @Nullable String uai,
            @Parameter(description = "openapi.limit") @RequestParam(required = false)
                    @Nullable String limit) {
        var reader = new ParameterReader();
        Uai school = reader.parsed(uai, Uai::parse, (given) -> Identifiers.whyNoUai("uai", given));
        int most = reader.number("limit", limit, USUAL, 1, MOST);
        reader.finish();
        return fresh(this.receipts.latest((school == null) ? null : school.value(), most));
    }

    @GetMapping("/api/files/{fileId}/receipt")
    @Operation(summary = "openapi.files.receipt")
    ResponseEntity<FileReceipt> file(
            @Parameter(description = "openapi.fileId") @PathVariable String fileId) {
        return fresh(Identifiers.file(this.receipts, fileId));
    }

    @GetMapping("/api/files/{fileId}/remarks")
    @Operation(summary = "openapi.files.remarks")
    ResponseEntity<List<Receipt>> remarks(
            @Parameter(description = "openapi.fileId") @PathVariable String fileId,
            @Parameter(description = "openapi.files.after") @RequestParam(required = false)
                    @Nullable String after,
            @Parameter(description = "openapi.limit") @RequestParam(required = false)
                    @Nullable String limit) {
        FileReceipt file = Identifiers.file(this.receipts, fileId);
        var reader = new ParameterReader();
        int from = reader.number("after", after, 0, 0, Integer.MAX_VALUE);
        int most = reader.number("limit", limit, USUAL, 1, MOST);
        reader.finish();
        return fresh(this.receipts.remarked(file.fileId(), from, most));
    }

    /** What a receipt says changes at any moment, and is one school's business. */
    private static <T> ResponseEntity<T> fresh(T body) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
    }
}
