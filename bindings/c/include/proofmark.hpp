// proofmark for C++17: the functions of proofmark.h as values that free themselves. MIT OR Apache-2.0.
//
//     proofmark::Verifier verifier;
//     proofmark::Report report = verifier.verify(bytes, std::time(nullptr));
//     if (report.verdict() == PROOFMARK_VERDICT_VALID) { ... }
//
// Misuse throws proofmark::Error; a bad badge never does. A std::string_view of a report lives as long as the report.
#ifndef PROOFMARK_HPP
#define PROOFMARK_HPP

#include <proofmark.h>

#include <cstdint>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace proofmark {

/// The call failed. It says nothing about a badge.
class Error : public std::runtime_error {
public:
    Error(proofmark_status status, const std::string &message) : std::runtime_error(message), status_(status) {}
    proofmark_status status() const noexcept { return status_; }

private:
    proofmark_status status_;
};

namespace detail {
struct Free {
    void operator()(proofmark_verifier *handle) const noexcept { proofmark_verifier_free(handle); }
    void operator()(proofmark_resources *handle) const noexcept { proofmark_resources_free(handle); }
    void operator()(proofmark_report *handle) const noexcept { proofmark_report_free(handle); }
};
template <class T> using Handle = std::unique_ptr<T, Free>;

inline std::string_view view(proofmark_str text) noexcept { return {text.data, text.len}; }

inline void check(proofmark_status status, proofmark_error *error) {
    if (status == PROOFMARK_OK) return;
    std::string message(view(proofmark_error_message(error)));
    proofmark_error_free(error);
    throw Error(status, message);
}

/// Calls a function whose last arguments are places for a handle and an error.
template <class T, class Function, class... Arguments> Handle<T> make(Function function, Arguments... arguments) {
    T *made = nullptr;
    proofmark_error *error = nullptr;
    check(function(arguments..., &made, &error), error);
    return Handle<T>(made);
}

/// Calls a function that writes into a buffer, which is made as large as it asks for.
template <class Function> std::string fill(Function function) {
    std::string text(4096, '\0');
    for (;;) {
        std::size_t len = 0;
        proofmark_error *error = nullptr;
        proofmark_status status = function(text.data(), text.size(), &len, &error);
        if (status != PROOFMARK_ERROR_BUFFER) {
            check(status, error);
            text.resize(len);
            return text;
        }
        proofmark_error_free(error);
        text.resize(len + 1);
    }
}
} // namespace detail

/// Seconds since 1970 of a time such as 2026-06-01T12:00:00Z.
inline std::int64_t parse_time(std::string_view time) {
    std::int64_t at = 0;
    proofmark_error *error = nullptr;
    detail::check(proofmark_time_parse(time.data(), time.size(), &at, &error), error);
    return at;
}

/// A document that has to be supplied for a better answer.
struct Need {
    std::string_view url, kind, accept;
    std::uint64_t max_bytes;
    std::uint32_t max_redirects;
};

/// One thing that was checked.
struct Finding {
    proofmark_code code;
    std::string_view name, at, message, detail, remedy;
    proofmark_outcome outcome;
};

/// What one verification found.
class Report {
public:
    explicit Report(detail::Handle<proofmark_report> handle) noexcept : handle_(std::move(handle)) {}

    proofmark_verdict verdict() const noexcept { return proofmark_report_verdict(get()); }
    bool valid() const noexcept { return verdict() == PROOFMARK_VERDICT_VALID; }
    proofmark_answer answer(proofmark_question question) const noexcept { return proofmark_report_answer(get(), question); }
    std::string_view format() const noexcept { return detail::view(proofmark_report_format(get())); }
    std::string_view json() const noexcept { return detail::view(proofmark_report_json(get())); }
    /// A fact that a signature of the issuer covers, or the empty text.
    std::string_view fact(proofmark_fact fact) const noexcept { return detail::view(proofmark_report_fact(get(), fact)); }
    /// What stands at a JSON Pointer of the report.
    std::string_view text(std::string_view at) const noexcept { return detail::view(proofmark_report_text(get(), at.data(), at.size())); }
    std::size_t count(std::string_view at) const noexcept { return proofmark_report_count(get(), at.data(), at.size()); }
    std::vector<Finding> findings() const {
        std::vector<Finding> found;
        for (std::size_t i = 0; i < proofmark_report_finding_count(get()); i++) found.push_back(finding(i));
        return found;
    }
    /// The finding that explains the verdict best; its code is PROOFMARK_CODE_NONE if the badge is valid.
    Finding primary() const noexcept { return finding(proofmark_report_primary(get())); }
    std::vector<Need> needs() const {
        std::vector<Need> needed;
        for (std::size_t i = 0; i < proofmark_report_need_count(get()); i++) {
            needed.push_back({detail::view(proofmark_report_need_url(get(), i)), detail::view(proofmark_report_need_kind(get(), i)),
                              detail::view(proofmark_report_need_accept(get(), i)), proofmark_report_need_max_bytes(get(), i),
                              proofmark_report_need_max_redirects(get(), i)});
        }
        return needed;
    }
    std::vector<Report> nested() const {
        std::vector<Report> inside;
        for (std::size_t i = 0; i < proofmark_report_nested_count(get()); i++) {
            inside.emplace_back(detail::make<proofmark_report>(proofmark_report_nested, get(), i));
        }
        return inside;
    }
    const proofmark_report *get() const noexcept { return handle_.get(); }

private:
    Finding finding(std::size_t i) const noexcept {
        proofmark_code code = proofmark_report_finding_code(get(), i);
        return {code, detail::view(proofmark_code_name(code)), detail::view(proofmark_report_finding_at(get(), i)),
                detail::view(proofmark_code_message(code)), detail::view(proofmark_report_finding_detail(get(), i)),
                detail::view(proofmark_code_remedy(code)), proofmark_code_outcome(code)};
    }
    detail::Handle<proofmark_report> handle_;
};

/// Documents from outside, by address.
class Resources {
public:
    Resources() : handle_(detail::make<proofmark_resources>(proofmark_resources_new)) {}

    void supply(std::string_view url, std::string_view document) {
        proofmark_error *error = nullptr;
        detail::check(proofmark_resources_supply(handle_.get(), url.data(), url.size(), document.data(), document.size(), &error), error);
    }
    void unavailable(std::string_view url, std::string_view reason) {
        proofmark_error *error = nullptr;
        detail::check(proofmark_resources_supply_unavailable(handle_.get(), url.data(), url.size(), reason.data(), reason.size(), &error), error);
    }
    proofmark_resources *get() const noexcept { return handle_.get(); }

private:
    detail::Handle<proofmark_resources> handle_;
};

/// Verifies badges under one policy. with_... gives another verifier and leaves this one as it is.
class Verifier {
public:
    explicit Verifier(std::string_view policy = {})
        : handle_(detail::make<proofmark_verifier>(proofmark_verifier_new, policy.data(), policy.size())) {}

    Verifier with_trust(std::string_view trust) const { return with(proofmark_verifier_with_trust, trust); }
    Verifier with_recipient(std::string_view recipient) const { return with(proofmark_verifier_with_recipient, recipient); }
    Verifier with_challenge(std::string_view challenge) const { return with(proofmark_verifier_with_challenge, challenge); }
    Verifier with_domain(std::string_view domain) const { return with(proofmark_verifier_with_domain, domain); }

    Report verify(std::string_view badge, std::int64_t at) const { return verify(badge, nullptr, at); }
    Report verify(std::string_view badge, const Resources &known, std::int64_t at) const { return verify(badge, known.get(), at); }
    /// The badge in a picture, of which nothing is verified.
    std::string extract(std::string_view picture) const {
        return detail::fill([&](char *buffer, std::size_t capacity, std::size_t *len, proofmark_error **error) {
            return proofmark_verifier_extract(handle_.get(), picture.data(), picture.size(), buffer, capacity, len, error);
        });
    }

private:
    explicit Verifier(detail::Handle<proofmark_verifier> handle) noexcept : handle_(std::move(handle)) {}
    template <class Function> Verifier with(Function function, std::string_view text) const {
        return Verifier(detail::make<proofmark_verifier>(function, handle_.get(), text.data(), text.size()));
    }
    Report verify(std::string_view badge, const proofmark_resources *resources, std::int64_t at) const {
        return Report(detail::make<proofmark_report>(proofmark_verifier_verify, handle_.get(), badge.data(), badge.size(), resources, at));
    }
    detail::Handle<proofmark_verifier> handle_;
};

} // namespace proofmark

#endif // PROOFMARK_HPP
