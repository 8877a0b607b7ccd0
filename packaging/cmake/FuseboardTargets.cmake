# SPDX-FileCopyrightText: 2026 The Fuseboard authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Every flag of the project, in one place: each target links fuseboard_flags.
add_library(fuseboard_flags INTERFACE)
target_compile_features(fuseboard_flags INTERFACE cxx_std_20)
target_include_directories(fuseboard_flags INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_definitions(fuseboard_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_CONTEXTLESS_CONNECT QT_NO_FOREACH QT_NO_JAVA_STYLE_ITERATORS
    FUSEBOARD_VERSION="${PROJECT_VERSION}")
if(MSVC)
    target_compile_options(fuseboard_flags INTERFACE /W4 /permissive- $<$<BOOL:${FUSEBOARD_WERROR}>:/WX>)
else()
    target_compile_options(fuseboard_flags INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wimplicit-fallthrough
        $<$<BOOL:${FUSEBOARD_WERROR}>:-Werror>)
    # Names and lines, as a backtrace needs them: with every variable, the symbols had 570 MB.
    target_compile_options(fuseboard_flags INTERFACE $<$<CONFIG:RelWithDebInfo>:-g1>)
    # What is handed out: hardened, and the same bytes wherever the source lies.
    set(optimised $<CONFIG:Release,RelWithDebInfo,MinSizeRel>)
    target_compile_options(fuseboard_flags INTERFACE
        "$<${optimised}:-fstack-protector-strong;-ffile-prefix-map=${PROJECT_SOURCE_DIR}=.;-ffile-prefix-map=${PROJECT_BINARY_DIR}=./build>"
        # A compiler cache adds a flag of its own, which else is noted in the symbols.
        $<$<AND:${optimised},$<CXX_COMPILER_ID:GNU>>:-gno-record-gcc-switches>)
    if(UNIX AND NOT APPLE)
        set(program $<STREQUAL:$<TARGET_PROPERTY:TYPE>,EXECUTABLE>)
        target_link_options(fuseboard_flags INTERFACE
            "$<${optimised}:LINKER:-z,relro,-z,now>" $<$<AND:${optimised},${program}>:-pie>)
    endif()
    if(FUSEBOARD_SANITIZE)
        target_compile_options(fuseboard_flags INTERFACE -fsanitize=${FUSEBOARD_SANITIZE} -fno-omit-frame-pointer)
        target_link_options(fuseboard_flags INTERFACE -fsanitize=${FUSEBOARD_SANITIZE})
    else()
        target_compile_options(fuseboard_flags INTERFACE
            "$<${optimised}:-U_FORTIFY_SOURCE;-D_FORTIFY_SOURCE=2>")
    endif()
endif()

# Qt's headers take most of the time of a build: they are read once, and re-used by every target.
if(FUSEBOARD_PCH)
    file(WRITE ${PROJECT_BINARY_DIR}/pch.cpp "")
    add_library(fuseboard_pch STATIC ${PROJECT_BINARY_DIR}/pch.cpp)
    target_link_libraries(fuseboard_pch PUBLIC fuseboard_flags Qt6::Core)
    target_precompile_headers(fuseboard_pch PRIVATE
        <QByteArray> <QDateTime> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QList> <QMap>
        <QMetaType> <QObject> <QString> <QStringList> <QUrl> <QVariant> <algorithm> <chrono> <deque>
        <functional> <map> <memory> <optional> <utility> <variant> <vector>)
endif()

# Every target of ours: its flags, and the headers that are read once.
function(fuseboard_dress target)
    target_link_libraries(${target} PUBLIC fuseboard_flags)
    if(FUSEBOARD_PCH)
        target_precompile_headers(${target} REUSE_FROM fuseboard_pch)
    endif()
endfunction()

# fuseboard_library(NAME SOURCES file… LINKS target…): one static library per folder.
function(fuseboard_library name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LINKS")
    add_library(fuseboard_${name} STATIC ${arg_SOURCES})
    target_link_libraries(fuseboard_${name} PUBLIC ${arg_LINKS})
    fuseboard_dress(fuseboard_${name})
endfunction()

# fuseboard_test(NAME LINKS target… [SOURCES file…] [RUN_UNDER script] [LABELS label…])
# builds NAME from tst_NAME.cpp beside the CMakeLists.txt and registers it with CTest.
function(fuseboard_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "TIMEOUT" "LINKS;SOURCES;RUN_UNDER;LABELS")
    file(RELATIVE_PATH folder ${PROJECT_SOURCE_DIR}/tests ${CMAKE_CURRENT_SOURCE_DIR})
    add_executable(tst_${name} tst_${name}.cpp ${arg_SOURCES})
    target_link_libraries(tst_${name} PUBLIC Qt6::Test ${arg_LINKS})
    fuseboard_dress(tst_${name})
    add_test(NAME ${folder}/${name} COMMAND ${arg_RUN_UNDER} $<TARGET_FILE:tst_${name}>)
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    set_tests_properties(${folder}/${name} PROPERTIES
        TIMEOUT ${arg_TIMEOUT} LABELS "${arg_LABELS}"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_HASH_SEED=0;LC_ALL=C.UTF-8")
    # Qt 6.5 has changed what qthandover.cpp stands before.
    if(FUSEBOARD_SANITIZE STREQUAL "thread" AND Qt6_VERSION VERSION_LESS 6.5)
        target_sources(tst_${name} PRIVATE ${PROJECT_SOURCE_DIR}/tests/support/qthandover.cpp)
        target_link_libraries(tst_${name} PUBLIC ${CMAKE_DL_LIBS})
        set_property(TEST ${folder}/${name} APPEND PROPERTY ENVIRONMENT
            "TSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/tests/support/tsan.supp")
    endif()
endfunction()
