// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/instant.h"
#include "app/providers/errorclassifier.h"
#include "app/providers/errorrules.h"
#include "app/providers/looseliteral.h"

#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fuseboard {

/// A code as it was found. `level`: how many wrappings are around it; the cause has the highest.
struct CodeSeen
{
    std::string_view text;
    int level = 0;
    CodeSpace space = CodeSpace::Plain;
    bool isCode = true;  ///< false: a type, class name or reason; shown when there is no code
    bool isShown = true; ///< false: too much for a person, e.g. a quota's id
};

struct SentenceSeen
{
    std::string_view text;
    int level = 0;
    int rank = 0; ///< among those of a level: 2 an explanation for people, 1 a message, 0 a title
};

/// All that one reply says, un-nested. Views point into the reply or into what is owned here.
class Evidence
{
public:
    static constexpr int kMaxLevels = 16; ///< wrappings that are opened

    explicit Evidence(const FailedReply& reply);
    Evidence(const Evidence&) = delete;
    Evidence& operator=(const Evidence&) = delete;

    const std::vector<CodeSeen>& codes() const { return m_codes; }
    const std::vector<SentenceSeen>& sentences() const { return m_sentences; }
    /// The one for people: innermost, unless that one says nothing.
    const SentenceSeen* best() const;
    int innerStatus() const { return m_innerStatus; } ///< 0: none
    std::optional<Duration> wait() const { return m_wait; }
    std::string_view requestId() const { return m_requestId; }
    std::string_view innerProvider() const { return m_provider; } ///< as spelled there
    std::string_view gateway() const { return m_gateway; }        ///< only where the body shows it
    std::string_view blocked() const { return m_blocked; }        ///< what a safety filter calls it
    bool isPage() const { return m_page; }
    bool isEmpty() const { return m_empty; }

private:
    void readHeaders(const HttpHeaders& headers);
    void readBody(std::string_view body);
    void readEvents(std::string_view body);
    bool readLiteral(std::string_view text, int level);
    void readText(std::string_view text, int level, int rank);
    void readPageText(std::string_view html, int level);
    bool readEmbedded(std::string_view text, int level);
    void walk(const LooseLiteral& document, const LooseLiteral::Node& node, int level, bool silent);
    void walkObject(const LooseLiteral& document, const LooseLiteral::Node& object, int level,
                    bool silent);
    void member(const LooseLiteral& document, const LooseLiteral::Node& node, int level,
                CodeSpace space, bool silent);
    void field(const LooseLiteral& document, const LooseLiteral::Node& entry, int level);
    void addCode(std::string_view text, int level, CodeSpace space, bool isCode);
    void addSentence(std::string_view text, int level, int rank);
    void addStatus(int status, int level);
    void addReset(std::string_view text);
    void addWait(std::string_view number, double unitSeconds);
    std::string_view keep(std::string text);

    const FailedReply& m_reply;
    std::vector<CodeSeen> m_codes;
    std::vector<SentenceSeen> m_sentences;
    int m_innerStatus = 0;
    int m_innerStatusLevel = -1;
    std::optional<Duration> m_wait;
    std::string_view m_requestId;
    std::string_view m_provider;
    std::string_view m_gateway;
    std::string_view m_blocked;
    CodeSpace m_home = CodeSpace::Plain; ///< whose numbers the configured provider uses
    bool m_page = false;
    bool m_empty = false;
    std::deque<LooseLiteral> m_documents;
    std::deque<std::string> m_kept;
};

} // namespace fuseboard
