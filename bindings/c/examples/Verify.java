import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.NativeLong;
import com.sun.jna.Pointer;
import com.sun.jna.Structure;
import com.sun.jna.ptr.PointerByReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/**
 * Verify BADGE [TIME]: the C library from Java, with JNA (Debian: libjna-java).
 *
 * <p>The library is found by -Djna.library.path. Exit status as of verify.c.
 */
public final class Verify {
    /** The functions that are used here; a size_t is a NativeLong. */
    public interface Proofmark extends Library {
        Proofmark LIBRARY = Native.load("proofmark", Proofmark.class);

        int proofmark_abi_version();
        int proofmark_verifier_new(byte[] policy, NativeLong policyLength, PointerByReference verifier, PointerByReference error);
        int proofmark_verifier_verify(Pointer verifier, byte[] input, NativeLong inputLength, Pointer resources, long at,
                PointerByReference report, PointerByReference error);
        void proofmark_verifier_free(Pointer verifier);
        int proofmark_report_verdict(Pointer report);
        Str.ByValue proofmark_report_json(Pointer report);
        void proofmark_report_free(Pointer report);
        Str.ByValue proofmark_error_message(Pointer error);
        void proofmark_error_free(Pointer error);
    }

    /** proofmark_str. */
    @Structure.FieldOrder({"data", "len"})
    public static class Str extends Structure {
        public Pointer data;
        public NativeLong len;

        public static final class ByValue extends Str implements Structure.ByValue {}

        @Override
        public String toString() {
            return new String(data.getByteArray(0, len.intValue()), StandardCharsets.UTF_8);
        }
    }

    /** What verify gives. */
    public record Result(int verdict, String json) {}

    /** A verifier under the default policy. */
    public static final class Verifier implements AutoCloseable {
        private final Pointer handle;

        public Verifier() {
            PointerByReference made = new PointerByReference();
            PointerByReference error = new PointerByReference();
            check(Proofmark.LIBRARY.proofmark_verifier_new(null, new NativeLong(0), made, error), error);
            handle = made.getValue();
        }

        public Result verify(byte[] badge, Instant at) {
            PointerByReference made = new PointerByReference();
            PointerByReference error = new PointerByReference();
            check(Proofmark.LIBRARY.proofmark_verifier_verify(handle, badge, new NativeLong(badge.length), null,
                    at.getEpochSecond(), made, error), error);
            Pointer report = made.getValue();
            try {
                return new Result(Proofmark.LIBRARY.proofmark_report_verdict(report),
                        Proofmark.LIBRARY.proofmark_report_json(report).toString());
            } finally {
                Proofmark.LIBRARY.proofmark_report_free(report);
            }
        }

        @Override
        public void close() {
            Proofmark.LIBRARY.proofmark_verifier_free(handle);
        }

        private static void check(int status, PointerByReference error) {
            if (status != 0) {
                String message = Proofmark.LIBRARY.proofmark_error_message(error.getValue()).toString();
                Proofmark.LIBRARY.proofmark_error_free(error.getValue());
                throw new IllegalArgumentException(message);
            }
        }
    }

    public static void main(String[] arguments) throws Exception {
        if (Proofmark.LIBRARY.proofmark_abi_version() != 1) {
            throw new IllegalStateException("another ABI than 1");
        }
        byte[] badge = Files.readAllBytes(Path.of(arguments[0]));
        Instant at = arguments.length > 1 ? Instant.parse(arguments[1]) : Instant.now();
        try (Verifier verifier = new Verifier()) {
            Result result = verifier.verify(badge, at);
            System.out.println(new String[] {"indeterminate", "invalid", "valid"}[result.verdict()]);
            System.out.println(result.json());
            System.exit(new int[] {3, 1, 0}[result.verdict()]);
        }
    }
}
