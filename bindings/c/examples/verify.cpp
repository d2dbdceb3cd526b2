// verify BADGE [TIME [RECIPIENT]]: as verify.c, with proofmark.hpp.
#include <proofmark.hpp>

#include <ctime>
#include <fstream>
#include <iostream>
#include <iterator>

namespace {

int tell(const proofmark::Report &report) {
    static const char *const verdicts[] = {"INDETERMINATE", "INVALID", "VALID"};
    static const int outcomes[] = {3, 1, 0};
    std::cout << verdicts[report.verdict()] << "  " << report.fact(PROOFMARK_FACT_NAME) << '\n';
    proofmark::Finding reason = report.primary();
    if (reason.code != PROOFMARK_CODE_NONE) {
        std::cout << "  " << reason.message << "\n  " << reason.name << ": " << reason.detail << '\n';
    }
    for (const proofmark::Need &need : report.needs()) std::cout << "  needs " << need.url << '\n';
    return outcomes[report.verdict()];
}

} // namespace

int main(int argc, char **argv) {
    std::ifstream file(argc > 1 ? argv[1] : "", std::ios::binary);
    if (!file) {
        std::cerr << "usage: verify BADGE [TIME [RECIPIENT]]\n";
        return 2;
    }
    std::string badge{std::istreambuf_iterator<char>(file), {}};
    try {
        proofmark::Verifier verifier;
        if (argc > 3) verifier = verifier.with_recipient(argv[3]);
        return tell(verifier.verify(badge, argc > 2 ? proofmark::parse_time(argv[2]) : std::time(nullptr)));
    } catch (const proofmark::Error &error) {
        std::cerr << error.what() << '\n';
        return 2;
    }
}
