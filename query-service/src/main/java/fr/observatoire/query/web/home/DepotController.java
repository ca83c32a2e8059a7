package fr.observatoire.query.web.home;

import fr.observatoire.query.web.receipts.FileProgress;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** How far a file has got, and what of it was refused. */
@Controller
class DepotController {

    private final FileProgress files;

    DepotController(FileProgress files) {
        this.files = files;
    }

    @GetMapping("/depots/{fileId}")
    String file(@PathVariable String fileId, Model model, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        return this.files
                .find(fileId)
                .map(
                        (progress) -> {
                            model.addAttribute("progress", progress);
                            return "depot";
                        })
                .orElseGet(
                        () -> {
                            response.setStatus(HttpStatus.NOT_FOUND.value());
                            model.addAttribute("kind", "fichier");
                            return "error";
                        });
    }
}
