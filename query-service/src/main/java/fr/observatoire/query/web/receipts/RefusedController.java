package fr.observatoire.query.web.receipts;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

@RestController
@Tag(name = "openapi.tag.receipts")
class RefusedController {

    private final Receipts receipts;

    private final RefusedCsv csv;

    RefusedController(Receipts receipts, RefusedCsv csv) {
        this.receipts = receipts;
        this.csv = csv;
    }

    /** Written as it is read: a file may have a million refused lines. */
    @GetMapping("/api/files/{fileId}/refused.csv")
    @Operation(summary = "openapi.files.refused")
    void refused(
            @Parameter(description = "openapi.fileId") @PathVariable String fileId,
            HttpServletResponse response)
            throws IOException {
        FileReceipt file = Identifiers.file(this.receipts, fileId);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name(file), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        this.csv.write(file.fileId(), response.getWriter());
    }

    private static String name(FileReceipt file) {
        String name = Objects.requireNonNullElse(file.name(), file.fileId().toString());
        return "refus-" + name.replaceFirst("\\.[A-Za-z]+$", "") + ".csv";
    }
}
