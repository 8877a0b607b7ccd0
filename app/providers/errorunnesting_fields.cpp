// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/asciitext.h"
#include "app/providers/errorfields.h"
#include "app/providers/errorunnesting.h"

namespace fuseboard {

namespace {

using Node = LooseLiteral::Node;
using Kind = LooseLiteral::Kind;

bool isContainer(const Node& node)
{
    return node.kind == Kind::Object || node.kind == Kind::Array;
}

/// A word that can be a code, not a sentence.
bool isToken(std::string_view text)
{
    return !text.empty() && text.size() <= 80 &&
           text.find_first_of(" \n\t") == std::string_view::npos;
}

} // namespace

void Evidence::walk(const LooseLiteral& document, const Node& node, int level, bool silent)
{
    if (level > kMaxLevels)
        return;
    if (node.kind == Kind::Object) {
        walkObject(document, node, level, silent);
        return;
    }
    if (node.kind != Kind::Array)
        return;
    int count = 0;
    std::string joined;
    for (const Node* item = document.first(node); item && count < 32; item = document.next(*item)) {
        ++count;
        if (item->kind == Kind::String) {
            if (!joined.empty())
                joined.append("; ");
            joined.append(item->text.substr(0, 1000));
        } else {
            walk(document, *item, level, silent);
        }
    }
    if (!joined.empty() && !silent)
        readText(keep(std::move(joined)), level, 1);
}

void Evidence::walkObject(const LooseLiteral& document, const Node& object, int level, bool silent)
{
    bool typed = false;
    bool tagged = false;
    const Node* place = nullptr;
    const Node* said = nullptr;
    for (const Node* item = document.first(object); item; item = document.next(*item)) {
        const ErrorField field = fieldOf(item->key);
        typed = typed || (field == ErrorField::Type && item->kind == Kind::String);
        tagged = tagged || item->key == "@type";
        if (item->key == "loc")
            place = item;
        if (item->key == "msg")
            said = item;
    }
    if (place && said) {
        field(document, object, level);
        return;
    }
    // Zhipu's numbers come without a type; others count from 1000 as well (Mistral).
    const CodeSpace space = m_home != CodeSpace::Plain ? m_home
                            : typed                    ? CodeSpace::Plain
                                                       : CodeSpace::Zhipu;
    for (const Node* item = document.first(object); item; item = document.next(*item))
        member(document, *item, level, space, silent || tagged);
}

/// FastAPI: {"loc": ["body", "messages", 0], "msg": "Field required", "type": "missing"}
void Evidence::field(const LooseLiteral& document, const Node& entry, int level)
{
    std::string sentence;
    std::string_view said;
    for (const Node* item = document.first(entry); item; item = document.next(*item)) {
        if (item->key == "msg") {
            said = item->text;
        } else if (item->key == "type" && item->kind == Kind::String) {
            addCode(item->text, level, CodeSpace::Plain, false);
        } else if (item->key == "loc") {
            int steps = 0;
            for (const Node* step = document.first(*item); step && steps < 12;
                 step = document.next(*step), ++steps) {
                if (!sentence.empty())
                    sentence.push_back('.');
                sentence.append(step->text.substr(0, 60));
            }
        }
    }
    if (!sentence.empty())
        sentence.append(": ");
    sentence.append(said.substr(0, 2000));
    addCode("validation_error", level, CodeSpace::Plain, false);
    addSentence(keep(std::move(sentence)), level, 1);
}

void Evidence::member(const LooseLiteral& document, const Node& node, int level, CodeSpace space,
                      bool silent)
{
    const ErrorField field = fieldOf(node.key);
    const bool text = node.kind == Kind::String && !node.text.empty();
    switch (field) {
    case ErrorField::None:
        // Bedrock's stream: {"throttlingException": {"message": …}}
        if (node.kind == Kind::Object && node.key.size() > 12 &&
            node.key.substr(node.key.size() - 9) == "Exception") {
            addCode(node.key, level, CodeSpace::Plain, true);
            walk(document, node, level + 1, silent);
        }
        return;
    case ErrorField::Message:
    case ErrorField::Title:
    case ErrorField::Explanation:
        if (text && (!silent || field == ErrorField::Explanation)) {
            const int rank = field == ErrorField::Explanation ? 2
                             : field == ErrorField::Message   ? 1
                                                              : 0;
            readText(node.text, level, rank);
        } else if (isContainer(node)) {
            walk(document, node, level + 1, silent);
        }
        return;
    case ErrorField::Refusal:
        if (text) {
            addSentence(node.text, level, 2);
            m_blocked = "refusal";
        }
        return;
    case ErrorField::Error:
        if (isContainer(node)) {
            walk(document, node, level + 1, silent);
        } else if (text && !silent) {
            if (isToken(node.text))
                addCode(node.text, level, CodeSpace::Plain, false);
            readText(node.text, level, isToken(node.text) ? 0 : 1);
        }
        return;
    case ErrorField::Errors:
        // Cloudflare: {"success": false, "errors": [{"code": 4006, "message": …}]}
        for (const Node* item = document.first(node); item; item = document.next(*item)) {
            if (item->kind != Kind::Object)
                continue;
            for (const Node* part = document.first(*item); part; part = document.next(*part)) {
                if (part->key == "code" && part->kind == Kind::Number)
                    addCode(part->text, level + 1, CodeSpace::Cloudflare, true);
            }
        }
        walk(document, node, level + 1, silent);
        return;
    case ErrorField::Cause:
        if (isContainer(node))
            walk(document, node, level + 1, silent);
        else if (text && !silent)
            readText(node.text, level + 1, 1);
        else if (text && node.key == "detail") // Cursor: {"details": {"title", "detail"}}
            readText(node.text, level + 1, 0);
        return;
    case ErrorField::Inside:
        if (isContainer(node))
            walk(document, node, level + 1, silent);
        return;
    case ErrorField::Facts:
        if (isContainer(node))
            walk(document, node, level + 1, node.kind == Kind::Array ? silent : true);
        else if (text && !silent)
            readText(node.text, level, 0);
        return;
    case ErrorField::Raw:
        // Beside provider_name it is the provider's own reply, whatever its shape.
        if (isContainer(node))
            walk(document, node, level + 1, false);
        else if (text)
            readText(node.text, level + 1, 1);
        return;
    case ErrorField::Code:
    case ErrorField::Type:
        if (node.kind == Kind::Object) {
            walk(document, node, level + 1, silent);
        } else if (text || node.kind == Kind::Number) {
            const int number = toInt(node.text);
            if (number >= 400 && number < 600)
                addStatus(number, level);
            else if (number >= 0 || isToken(node.text))
                addCode(awsName(node.text), level, space, field == ErrorField::Code);
            else if (!silent && text)
                addSentence(node.text, level, 0); // xAI puts a sentence there
        }
        return;
    case ErrorField::QuotaId:
        if (text) {
            addCode(node.text, level, CodeSpace::Plain, false);
            if (!m_codes.empty())
                m_codes.back().isShown = false;
        }
        return;
    case ErrorField::Status:
        if (const int number = toInt(node.text); number >= 400 && number < 600)
            addStatus(number, level);
        else if (text && isToken(node.text))
            addCode(node.text, level, CodeSpace::Plain, false);
        return;
    case ErrorField::MiniMax:
        for (const Node* item = document.first(node); item; item = document.next(*item)) {
            if (item->key == "status_code" && item->text != "0")
                addCode(item->text, level + 1, CodeSpace::MiniMax, true);
            else if (item->key == "status_msg" && item->text != "success")
                readText(item->text, level + 1, 1);
        }
        return;
    case ErrorField::FinishReason:
        if (text && node.text != "STOP" && node.text != "stop" && node.text != "length" &&
            node.text != "MAX_TOKENS" && node.text != "end_turn") {
            addCode(node.text, level, CodeSpace::Plain, false);
            if (isBlocking(node.text))
                m_blocked = node.text;
        }
        return;
    case ErrorField::BlockReason:
        if (text) {
            addCode(node.text, level, CodeSpace::Plain, true);
            m_blocked = node.text;
        }
        return;
    case ErrorField::Provider:
        if (text && node.text.size() < 60)
            m_provider = node.text;
        else if (isContainer(node))
            walk(document, node, level + 1, silent);
        return;
    case ErrorField::RequestId:
        if (text && node.text.size() < 200)
            m_requestId = node.text;
        return;
    case ErrorField::WaitSeconds:
        addWait(node.text, 1);
        return;
    case ErrorField::WaitMilliseconds:
        addWait(node.text, 0.001);
        return;
    case ErrorField::ResetAt:
        addReset(node.text);
        return;
    }
}

} // namespace fuseboard
