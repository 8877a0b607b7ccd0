// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fuseboard {

inline constexpr qsizetype kMaxNoticeText = 1000; ///< characters, before escaping

enum class NoticeMarkup { None, Escaped };

/// Text of a provider may be in it: no control characters but line ends, nothing that turns the
/// direction of what follows, at most kMaxNoticeText characters.
QString noticeText(const QString& text, NoticeMarkup markup);

/// The same in one line.
QString noticeTitle(const QString& title);

} // namespace fuseboard
