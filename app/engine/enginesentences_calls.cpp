// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/enginesentences.h"

#include <QtGlobal>

namespace fuseboard {

namespace {

constexpr const char* kSentences[] = {
    QT_TRANSLATE_NOOP("Engine", "circuit open"),
    QT_TRANSLATE_NOOP("Engine", "cooling down"),
    QT_TRANSLATE_NOOP("Engine", "local limit"),
    QT_TRANSLATE_NOOP("Engine", "%1; next try in %2 (%3)"),
    QT_TRANSLATE_NOOP("Engine", "local limit: %1"),
    QT_TRANSLATE_NOOP("Engine", "the provider says until %1"),
    QT_TRANSLATE_NOOP("Engine", "as the provider asked"),
    QT_TRANSLATE_NOOP("Engine", "for this model alone"),
    QT_TRANSLATE_NOOP("Engine", "a probe is under way"),
    QT_TRANSLATE_NOOP("Engine", "The deadline of the chain passed: no answer within %1."),
    QT_TRANSLATE_NOOP("Engine", "Every step of the chain is closed off: none was called."),
    QT_TRANSLATE_NOOP("Engine", "requests"),
    QT_TRANSLATE_NOOP("Engine", "tokens"),
    QT_TRANSLATE_NOOP("Engine", "input tokens"),
    QT_TRANSLATE_NOOP("Engine", "output tokens"),
    QT_TRANSLATE_NOOP("Engine", "%1 a second"),
    QT_TRANSLATE_NOOP("Engine", "%1 a minute"),
    QT_TRANSLATE_NOOP("Engine", "%1 an hour"),
    QT_TRANSLATE_NOOP("Engine", "%1 a day"),
    QT_TRANSLATE_NOOP("Engine", "%1 a month"),
    QT_TRANSLATE_NOOP("Engine", "all %1 concurrent calls are taken"),
    QT_TRANSLATE_NOOP("Engine", "the provider refused the last calls as too many"),
    QT_TRANSLATE_NOOP("Engine", "%1 %2 used up"),
    QT_TRANSLATE_NOOP("Engine", "the provider has %1 of %2 %3 left"),
    QT_TRANSLATE_NOOP("Engine", "the provider has %1 %2 left"),
    QT_TRANSLATE_NOOP("Engine", "No first token within %1."),
    QT_TRANSLATE_NOOP("Engine", "%1 times the usual 99th percentile of %2"),
    QT_TRANSLATE_NOOP("Engine", "the least limit, as the usual 99th percentile is %1"),
    QT_TRANSLATE_NOOP("Engine", "No first token within %1 (%2; the set limit is %3)."),
    QT_TRANSLATE_NOOP("Engine",
                      "The stream ended without its end marker: the answer is incomplete."),
    QT_TRANSLATE_NOOP("Engine",
                      "An event of the stream cannot be read: the answer would lack a part."),
    QT_TRANSLATE_NOOP("Engine", "The answer has more than 1 MiB of text."),
    QT_TRANSLATE_NOOP("Engine", "No complete answer within %1."),
    QT_TRANSLATE_NOOP("Engine", "No connection within %1."),
    QT_TRANSLATE_NOOP("Engine", "The stream stalled: no token for %1."),
    QT_TRANSLATE_NOOP("Engine", "The stream is too slow: %1 tokens a second over the last %2."),
    QT_TRANSLATE_NOOP("Engine", "There is no chain %1 in the configuration."),
    QT_TRANSLATE_NOOP("Engine", "No chain names a model of %1: name the one to ask."),
    QT_TRANSLATE_NOOP("Engine", "There is no provider %1 in the configuration."),
    QT_TRANSLATE_NOOP("Engine", "No answer within %1 s."),
    QT_TRANSLATE_NOOP("Engine", "The chain has no step."),
    QT_TRANSLATE_NOOP("Engine", "The provider %1 has no dialect yet."),
    QT_TRANSLATE_NOOP("Engine", "an unnamed issuer"),
    QT_TRANSLATE_NOOP("Engine",
                      "it is self-signed, and no authority this computer knows vouches for it"),
    QT_TRANSLATE_NOOP("Engine", "this computer does not know the authority that issued it"),
    QT_TRANSLATE_NOOP("Engine", "it expired on %1"),
    QT_TRANSLATE_NOOP("Engine", "it is not valid before %1; check this computer's clock"),
    QT_TRANSLATE_NOOP("Engine", "it is not made out to %1"),
    QT_TRANSLATE_NOOP("Engine", "it was revoked"),
    QT_TRANSLATE_NOOP("Engine", "the server showed none"),
    QT_TRANSLATE_NOOP("Engine", "If that is your company's own authority, set \"ca_file\" of the "
                                "provider to the PEM file with its certificate."),
    QT_TRANSLATE_NOOP("Engine",
                      "The file %1 (\"ca_file\") does not have it either: ask for the right one."),
    QT_TRANSLATE_NOOP("Engine", "Could not find the host %1."),
    QT_TRANSLATE_NOOP("Engine", "Could not look up the host %1: %2."),
    QT_TRANSLATE_NOOP("Engine", "Connection refused by %1."),
    QT_TRANSLATE_NOOP("Engine", "%1 closed the connection while it was being set up."),
    QT_TRANSLATE_NOOP("Engine", "No answer from %1."),
    QT_TRANSLATE_NOOP("Engine", "Could not reach %1: %2."),
    QT_TRANSLATE_NOOP("Engine", "The TLS handshake with %1 failed: %2."),
    QT_TRANSLATE_NOOP("Engine", "The proxy on the way to %1 asks for a login."),
    QT_TRANSLATE_NOOP("Engine", "The proxy on the way to %1 failed: %2."),
    QT_TRANSLATE_NOOP("Engine", "The connection to %1 failed: %2."),
    QT_TRANSLATE_NOOP("Engine", "The proxy %1 can't be reached. %2 Check \"proxy\" of the "
                                "provider, or the system's proxy settings."),
    QT_TRANSLATE_NOOP("Engine", "The certificate of %1 was refused: %2."),
    QT_TRANSLATE_NOOP("Engine", "Issued by %1, valid until %2."),
    QT_TRANSLATE_NOOP("Engine", "The server's reply can't be read: %1."),
    QT_TRANSLATE_NOOP("Engine", "The server closed the connection"),
    QT_TRANSLATE_NOOP("Engine", "The connection to %1 broke (%2)"),
    QT_TRANSLATE_NOOP("Engine", "%1 before it answered."),
    QT_TRANSLATE_NOOP("Engine", "%1 inside the head of its reply."),
    QT_TRANSLATE_NOOP("Engine", "%1 inside its reply, after %2 bytes."),
    QT_TRANSLATE_NOOP("Engine", "The reply is larger than %1 MiB."),
    QT_TRANSLATE_NOOP("Engine", "%1 The proxy is %2."),
    QT_TRANSLATE_NOOP("Engine",
                      "The proxy %1 asks for a login (status 407), which is not supported. Name a "
                      "proxy that asks for none, such as one on this computer that logs in for "
                      "you, or write \"proxy\": \"none\" beside the provider."),
    QT_TRANSLATE_NOOP("Engine", "The proxy %1 refused the way to %2: status %3."),
    QT_TRANSLATE_NOOP("Engine", "The certificate file %1 (\"ca_file\") %2. %3"),
    QT_TRANSLATE_NOOP("Engine", "is not there"),
    QT_TRANSLATE_NOOP("Engine", "Correct the path, or take the setting out."),
    QT_TRANSLATE_NOOP("Engine", "is no file of at most 1 MiB"),
    QT_TRANSLATE_NOOP("Engine", "Name a PEM file."),
    QT_TRANSLATE_NOOP("Engine", "can't be read: %1"),
    QT_TRANSLATE_NOOP("Engine", "Give yourself the right to read it."),
    QT_TRANSLATE_NOOP("Engine", "has no certificate in it"),
    QT_TRANSLATE_NOOP("Engine", "It needs blocks that begin with -----BEGIN CERTIFICATE-----."),
    QT_TRANSLATE_NOOP("Engine", "no proxy"),
    QT_TRANSLATE_NOOP("Engine", "system certificates"),
    QT_TRANSLATE_NOOP("Engine", "The environment variable %1 can't be used: %2. Correct it, or "
                                "write \"proxy\": \"none\" beside the provider."),
    QT_TRANSLATE_NOOP("Engine", "system proxy %1 (%2)"),
    QT_TRANSLATE_NOOP("Engine", "system proxy %1"),
    QT_TRANSLATE_NOOP("Engine", "The server refuses stream_options; sent again without it."),
    QT_TRANSLATE_NOOP("Engine",
                      "The server refuses max_tokens; sent again with max_completion_tokens."),
    QT_TRANSLATE_NOOP("Engine",
                      "The server refuses max_completion_tokens; sent again with max_tokens."),
};

} // namespace

std::span<const char* const> callsSentences()
{
    return kSentences;
}

} // namespace fuseboard
