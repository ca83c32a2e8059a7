package fr.observatoire.ingest.pace;

import fr.observatoire.access.Callers;
import fr.observatoire.contract.reason.Reason;
import fr.observatoire.ingest.problem.ProblemException;
import fr.observatoire.ingest.problem.ProblemKind;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Lets each account ask so often, and says when it may ask again. */
@Component
class Pace implements HandlerInterceptor, WebMvcConfigurer {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final int perMinute;

    /** As many as there are accounts: nobody gets here without one. */
    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

    Pace(PaceProperties properties) {
        this.perMinute = properties.perMinute();
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/api/submissions", "/api/files/**");
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        String account = Callers.current().id();
        ConsumptionProbe probe =
                this.buckets
                        .computeIfAbsent(account, (any) -> fresh())
                        .tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            long seconds = Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1;
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
            throw new ProblemException(
                    ProblemKind.TOO_OFTEN,
                    List.of(Reason.of("debit.depasse", "compte", seconds, this.perMinute)));
        }
        return true;
    }

    private Bucket fresh() {
        return Bucket.builder()
                .addLimit(
                        (limit) ->
                                limit.capacity(this.perMinute).refillGreedy(this.perMinute, MINUTE))
                .build();
    }
}
