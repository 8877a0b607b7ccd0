// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flowlayout.h"

#include <QTest>
#include <QWidget>

#include <array>

using namespace fuseboard;

namespace {

/// Three controls of 100 by 20, with 10 between.
struct Flow
{
    explicit Flow(FlowLayout::Edge edge) : layout(new FlowLayout(edge, &root))
    {
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(10);
        for (QWidget*& control : controls) {
            control = new QWidget(&root);
            control->setFixedSize(100, 20);
            layout->addWidget(control);
        }
    }
    void give(int width) { layout->setGeometry({0, 0, width, layout->heightForWidth(width)}); }
    QRect place(std::size_t index) const { return controls.at(index)->geometry(); }

    QWidget root;
    FlowLayout* layout;
    std::array<QWidget*, 3> controls{};
};

} // namespace

class TestFlowLayout : public QObject
{
    Q_OBJECT
private slots:

    void what_fits_stands_in_one_line()
    {
        Flow flow(FlowLayout::Edge::Leading);
        QCOMPARE(flow.layout->sizeHint(), QSize(320, 20));
        QCOMPARE(flow.layout->heightForWidth(320), 20);
        flow.give(320);
        QCOMPARE(flow.place(2), QRect(220, 0, 100, 20));
    }

    void what_does_not_fit_goes_to_the_next_line()
    {
        Flow flow(FlowLayout::Edge::Leading);
        QCOMPARE(flow.layout->heightForWidth(319), 50);
        flow.give(319);
        QCOMPARE(flow.place(1), QRect(110, 0, 100, 20));
        QCOMPARE(flow.place(2), QRect(0, 30, 100, 20));
    }

    void a_trailing_line_ends_at_the_end()
    {
        Flow flow(FlowLayout::Edge::Trailing);
        flow.give(300);
        QCOMPARE(flow.place(1), QRect(200, 0, 100, 20));
        QCOMPARE(flow.place(2), QRect(200, 30, 100, 20));
    }

    void the_first_control_can_stand_apart_from_the_others()
    {
        Flow flow(FlowLayout::Edge::Apart);
        flow.give(400);
        QCOMPARE(flow.place(0), QRect(0, 0, 100, 20));
        QCOMPARE(flow.place(1), QRect(190, 0, 100, 20));
        flow.give(300);
        QCOMPARE(flow.place(0), QRect(0, 0, 100, 20));
        QCOMPARE(flow.place(1), QRect(200, 0, 100, 20));
        QCOMPARE(flow.place(2), QRect(200, 30, 100, 20));
    }

    void it_is_mirrored_from_right_to_left()
    {
        Flow flow(FlowLayout::Edge::Leading);
        flow.root.setLayoutDirection(Qt::RightToLeft);
        flow.give(320);
        QCOMPARE(flow.place(0), QRect(220, 0, 100, 20));
        QCOMPARE(flow.place(2), QRect(0, 0, 100, 20));
    }

    void a_hidden_control_takes_no_room()
    {
        Flow flow(FlowLayout::Edge::Leading);
        flow.controls[1]->hide();
        QCOMPARE(flow.layout->sizeHint(), QSize(210, 20));
        flow.give(210);
        QCOMPARE(flow.place(2), QRect(110, 0, 100, 20));
    }

    void it_is_never_narrower_than_its_widest_control()
    {
        Flow flow(FlowLayout::Edge::Leading);
        QCOMPARE(flow.layout->minimumSize(), QSize(100, 20));
        QCOMPARE(flow.layout->heightForWidth(50), 80);
    }
};

QTEST_MAIN(TestFlowLayout)
#include "tst_flowlayout.moc"
